// The template engine alone: no shop, no guard, no policy. Run it with: node examples/template-only/main.mjs
import { readFileSync } from 'node:fs';
import { compileTemplate } from 'mesura/template';

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');

// Everything that can be wrong with the template is found here, with its line and column.
const newsletter = compileTemplate(read('newsletter.mjml'), {
  name: 'newsletter.mjml',
  partials: { book: read('book.mjml') },
  helpers: { euros: (cents) => `${(cents / 100).toFixed(2)} €` },
});

const books = [
  {
    title: 'The Left Hand of Darkness',
    author: 'Ursula K. Le Guin',
    url: 'https://books.example/1',
    price: 1150,
  },
  { title: 'Kindred', author: 'Octavia E. Butler', url: 'https://books.example/2' },
];

for (const name of ['Ana', 'Zoë', 'Ng & Sons']) {
  const { subject, preheader, text } = await newsletter.render({ name, count: books.length, books });
  process.stdout.write(`${subject}\n(${preheader})\n\n${text}\n\n---\n\n`);
}

const { renders, shapes, misses } = newsletter.stats();
process.stdout.write(`${renders} emails, ${misses} run of MJML, ${shapes} shape kept\n`);
