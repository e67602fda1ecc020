import type { SortedExport } from './sortExports.ts';

/** What `mesura init` asks for. */
export interface ShopAnswers {
  readonly name: string;
  /** A web address with its scheme, such as `https://shop.example`. */
  readonly url: string;
  readonly fromAddress: string;
  readonly language: string;
  readonly timeZone: string;
  readonly currency: string;
}

/** A string literal of TypeScript, whatever the person typed. */
const literal = (value: string) =>
  `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** What a new folder holds where only the shop knows what to write. */
export const PLACEHOLDERS = ['put your legal name here', 'Put your postal address here'] as const;

/** Whether a shop has not said yet who it is. */
export const isUnfilled = ({
  legalName,
  address,
}: {
  readonly legalName: string;
  readonly address: string;
}): boolean => PLACEHOLDERS.some((text) => legalName.includes(text) || address.includes(text));

/** What a new folder begins with: the sample shop, or files of the shop itself. */
export interface NewData {
  readonly files: readonly SortedExport[];
  /** The shop says that its consent to emails also names the use of purchases. */
  readonly consentCoversPurchases: boolean;
}

/** The `mesura.config.ts` of a new folder: works at once, with the sample data beside it or with the shop's own files. */
export function configText(answers: ShopAnswers, data?: NewData): string {
  const { origin } = new URL(answers.url);
  return `import type { MesuraConfig } from 'mesura';

export default {
  shop: {
    name: ${literal(answers.name)},
    // By law, every email names who sends it: the full legal name and the postal address.
    legalName: ${literal(`${answers.name} (${PLACEHOLDERS[0]})`)},
    address: ${literal(PLACEHOLDERS[1])},
    url: '${origin}/',
    language: ${literal(answers.language)},
    timeZone: ${literal(answers.timeZone)},
    currency: ${literal(answers.currency)},
    from: { name: ${literal(answers.name)}, address: ${literal(answers.fromAddress)} },
  },
  links: {
    // A name of your own where "mesura serve" answers the links of the emails: docs/serving.md says how, in six steps.
    base: 'https://mail.${new URL(answers.url).hostname.replace(/^www\./, '')}',
    privacy: '${origin}/privacy',
  },
  campaigns: {
    'after-purchase': { after: '7 days', until: '30 days', priority: 200 },
    'care-tips': { after: '14 days', until: '45 days', priority: 100, withoutSuggestions: 'send' },
    // Their templates are here too; docs/configuration.md says what they do:
    // review: { trigger: 'review', priority: 90 },
    // refill: { trigger: 'refill', priority: 90, refill: { consumables: [{ category: 'Coffee', lasts: '30 days' }] } },
    // 'win-back': { trigger: 'win-back', priority: 50 },
  },
${data === undefined ? SAMPLE : dataText(data)}} satisfies MesuraConfig;
`;
}

const SAMPLE = `  // The sample shop, to look at. It has a database of its own (.mesura/sample.db), and is sent with --sample only. With your own
  // data, delete everything from here to the end, and name your files: "mesura import --explain FILE" says what a file is.
  //   data: { orders: { preset: 'shopify', file: 'data/orders_export.csv' }, ... },
  sample: true,
  policy: 'data/policy.yaml',
  data: {
    products: 'data/products.csv',
    customers: 'data/customers.csv',
    consents: 'data/consents.csv',
    orders: 'data/orders.csv',
    complements: 'data/complements.csv',
  },
  preview: {
    // The sample products' pictures, which are files beside them.
    pictures: { 'https://casapirineo.example/pictures/': 'data/pictures/' },
  },
  // The sample data lives on this day.
  now: '2026-10-15T10:00:00Z',
`;

/** The files by kind, each under its preset; what else a file holds comes with it. */
function dataText({ files, consentCoversPurchases }: NewData): string {
  const groups = Map.groupBy(files, ({ kind, preset }) => `${kind} ${preset ?? ''}`);
  const byKind = Map.groupBy(groups.values(), ([first]) => (first as SortedExport).kind);
  const isSaidBelow = consentCoversPurchases && exportsOfConsents(files).length > 0;
  const kinds = [...byKind].filter(([kind]) => kind !== 'consents' || !isSaidBelow);
  const lines = kinds.map(([kind, sources]) => {
    const texts = sources.map(sourceText);
    return `    ${kind}: ${texts.length === 1 ? texts[0] : `[${texts.join(', ')}]`},\n`;
  });
  const presets = Map.groupBy(exportsOfConsents(files), ({ preset }) => preset);
  const consents = presets.size === 0 ? '' : consentsText([...presets.values()], consentCoversPurchases);
  return `  // Each file as the shop exports it; "mesura import --explain FILE" shows how it is read. Names are relative to this file.
  data: {
${lines.join('')}${consents}    // complements: 'data/complements.csv', the pairs that go together; "mesura learn" proposes some from the orders.
  },
`;
}

/** The exports that say yes or no for one purpose. A file in Mesura's own columns names the purpose itself, and is left as it is. */
function exportsOfConsents(files: readonly SortedExport[]): readonly SortedExport[] {
  if (files.some(({ kind, preset }) => kind === 'consents' && preset === undefined)) return [];
  return files.filter(({ kinds, preset }) => preset !== undefined && kinds.includes('consents'));
}

function sourceText(group: readonly SortedExport[]): string {
  const { preset } = group[0] as SortedExport;
  const files = group.map(({ file }) => literal(file.replaceAll('\\', '/')));
  if (preset === undefined) return files.length === 1 ? String(files[0]) : `[${files.join(', ')}]`;
  const named = files.length === 1 ? `file: ${files[0]}` : `files: [${files.join(', ')}]`;
  return `{ preset: '${preset}', ${named} }`;
}

/** One yes for two purposes, as the shop said, or how to say it. */
function consentsText(groups: readonly (readonly SortedExport[])[], covers: boolean): string {
  const sources = groups.flatMap((group) => {
    const text = sourceText(group);
    return [text, text.replace(/ }$/, ", columns: { purpose: { value: 'purchases' } } }")];
  });
  const list = sources.map((source) => `${source},`);
  if (covers) {
    return `    // The shop said that the wording of its consent also names the use of purchases for suggestions.
    consents: [
${list.map((one) => `      ${one}\n`).join('')}    ],
`;
  }
  return `    // The exports hold consent to emails. To use what somebody bought is a second purpose. Where the wording of your consent names both,
    // say so, in place of another line for consents here; without it, emails speak of no purchase:
    // consents: [
${list.map((one) => `    //   ${one}\n`).join('')}    // ],
`;
}
