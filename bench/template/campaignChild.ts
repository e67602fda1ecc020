import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTemplate, Scratch } from '../../src/template/index.ts';
import { cpuTime } from './medians.ts';

/**
 * A campaign to 100,000 people: 1 to 8 products, 6 optional sections, two conditions in each product's text, prices of `Intl`. Prints
 * hits, microseconds of processor time a message, and the most memory that this process ever had, in kilobytes.
 */
const PEOPLE = Number(process.argv[2] ?? 100_000);
const money = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const PRICES = Array.from({ length: 997 }, (_, index) => money.format(4.9 + index * 1.3));

const template = compileTemplate(
  readFileSync(join(import.meta.dirname, 'templates', 'campaign.mjml'), 'utf8'),
  { name: 'campaign.mjml' },
);

/** A person by a hash of their number, so that no two traits go together. */
function personOf(id: number): object {
  const bit = (which: number) => ((Math.imul(id + which * 977, 2654435761) >>> 13) & 1) === 1;
  return {
    id,
    name: bit(1) ? `Name ${id}` : '',
    order: bit(2) ? `O-${id}` : '',
    placed: '3. Oktober',
    care: bit(3) ? 'wash cold' : '',
    points: bit(4) ? id % 700 : 0,
    store: bit(5) ? `Köln ${id % 40}` : '',
    storeUrl: `https://shop.example/s/${id % 40}`,
    review: bit(6) ? `the coat no. ${id % 300}` : '',
    delivery: bit(7) ? '12. November' : '',
    unsubscribe: `https://shop.example/u/${id}`,
    products: Array.from({ length: 1 + ((Math.imul(id, 40503) >>> 7) % 8) }, (_, index) => ({
      id: index,
      name: `Thing no. ${(id * 7 + index) % 997}`,
      image: `https://shop.example/i/${index}.jpg`,
      url: `https://shop.example/p/${(id * 7 + index) % 997}`,
      price: PRICES[(id * 7 + index) % 997],
      offer: bit(10 + index) ? '30. November' : '',
      few: bit(20 + index) ? 1 + (id % 5) : 0,
    })),
  };
}

const headers = (id: number) => ({
  from: { name: 'Alder & Finch', address: 'post@shop.example' },
  to: { address: `person${id}@mail.example` },
  date: new Date('2026-11-02T09:00:00Z'),
  messageId: `<${id}@shop.example>`,
  extra: [['List-Unsubscribe', `<https://shop.example/u/${id}>`]] as const,
});

const scratch = new Scratch();
let bytes = 0;
const took = await cpuTime(async () => {
  for (let id = 1; id <= PEOPLE; id += 1) {
    bytes += (await template.renderMessage(personOf(id), headers(id), scratch)).bytes.length;
  }
});
const { renders, misses, shapes } = template.stats();
process.stdout.write(
  JSON.stringify({
    hits: 1 - misses / renders,
    shapes,
    us: (took * 1000) / PEOPLE,
    bytes: bytes / PEOPLE,
    kilobytes: process.resourceUsage().maxRSS,
  }),
);
