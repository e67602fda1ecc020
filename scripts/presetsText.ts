import { PRESET_NAMES, PRESETS, type PresetFile } from '../src/load/index.ts';

const HEAD = `# What each system exports, and what becomes of it

Written by \`node scripts/presets-docs.ts\` from \`src/load/presets/\`; a test keeps the two alike. A preset is the mapping of a system's
exports, as data:

\`\`\`ts
data: {
  orders: { preset: 'shopify', files: ['data/orders_export_1.csv', 'data/orders_export_2.csv'] },
  products: { preset: 'shopify', file: 'data/products_export.csv' },
  customers: { preset: 'shopify', file: 'data/customers_export.csv' },
}
\`\`\`

Each file is told by its header, and read once for everything that it holds: orders bring their customers and consents along, where the
configuration does not name others. \`columns\` beside \`preset\` changes single fields; \`values\` alone add to the words that the preset
knows, such as an order's status of the shop's own:

\`\`\`ts
data: {
  orders: { preset: 'woocommerce', file: 'data/orders.csv', columns: { status: { values: { Shipped: 'kept', 'Picked up': 'kept' } } } },
}
\`\`\`

\`mesura import --explain FILE\` tells which preset a
file belongs to. A column that is not listed here is not read.
`;

const SQL = `
## The query for PrestaShop

In *Advanced Parameters > Database > SQL Manager*, with your own table prefix for \`ps_\`:

\`\`\`sql (not run: needs a PrestaShop)
SELECT o.id_order, o.reference, o.id_customer, o.date_add, o.current_state,
       d.product_id, d.product_name, d.product_quantity, d.product_quantity_refunded, d.product_quantity_return,
       d.unit_price_tax_incl, cu.iso_code AS currency, c.email, c.firstname, c.lastname, c.birthday,
       l.iso_code AS language, c.newsletter, c.newsletter_date_add
FROM ps_orders o
JOIN ps_order_detail d ON d.id_order = o.id_order
JOIN ps_customer c ON c.id_customer = o.id_customer
JOIN ps_currency cu ON cu.id_currency = o.id_currency
JOIN ps_lang l ON l.id_lang = c.id_lang
\`\`\`
`;

/** The text of \`docs/presets.md\`. */
export function presetsText(): string {
  const sections = PRESET_NAMES.map((name) => {
    const { title, sources, notes, files } = PRESETS[name];
    return [
      `\n## ${title[0]?.toUpperCase()}${title.slice(1)}: \`${name}\`\n`,
      ...notes.map((note) => `- ${note}`),
      ...files.flatMap((file) => fileText(file)),
      `\nSources: ${sources.map((source) => `<${source}>`).join(', ')}`,
    ].join('\n');
  });
  return `${HEAD}${sections.join('\n')}\n${SQL}`;
}

const neededUnless = (others: readonly string[] = []) =>
  others.length === 0 ? ' (needed)' : ` (needed, or ${others.map((name) => `\`${name}\``).join(', ')})`;

function fileText({ title, about, kinds, needs, aliases = {}, insteadOf = {} }: PresetFile): string[] {
  const rows = Object.entries(about).map(([column, text]) => {
    const others = aliases[column] ?? [];
    const names = [column, ...others].map((name) => `\`${name}\``).join(', ');
    return `| ${names}${needs.includes(column) ? neededUnless(insteadOf[column]) : ''} | ${text} |`;
  });
  return [
    `\n### ${title[0]?.toUpperCase()}${title.slice(1)}\n`,
    `Becomes ${Object.keys(kinds).join(', ')}.\n`,
    '| column | what it holds, and what becomes of it |\n|---|---|',
    ...rows,
  ];
}
