import type { Random } from './random.ts';

const PLAIN = [
  'Ana',
  'María José',
  'Winter coat',
  'https://shop.test/p/1?a=b&c=d',
  'blue',
  '12,50 €',
  '1.299,00\u00a0€',
  '12\u202f345,90\u00a0€',
  '5',
  'x-1',
  '-20%',
];

/** Values that try to be more than text. */
const HOSTILE = [
  '',
  ' ',
  '\n',
  ' lead',
  'trail ',
  'two  spaces',
  '12,50\u00a0€ ',
  "O'Ana",
  '<b>Ana</b>',
  '<b>Ana</b> & <i class="price" style="color:red">Bo</i>',
  '<a href="https://s.test/?a=1&b=2" title="x">link</a>',
  '<tr><td class="price">1</td></tr>',
  '<p>one</p><p>two',
  '</b>',
  '</div>',
  '<br/>',
  '<b',
  '<b x="',
  "<b x='>'>",
  '<i style="font-family:Lato">x</i>',
  '<td>',
  '<mj-text>x</mj-text>',
  '<style>',
  'a\nb',
  'a\n\n  b\n',
  '\ttab',
  '\u00a0nbsp\u00a0',
  '\u2028',
  'x\u2029y',
  '\ufeffbom',
  '\u200b',
  '<b>bold</b>',
  '</mj-text>',
  '</mj-text><mj-text>',
  '<mj-raw>',
  '<!-- c -->',
  '-->',
  '<!--',
  '--',
  '-',
  '->',
  '<![endif]-->',
  '<!--[if mso | IE]>',
  ']]>',
  '<![CDATA[',
  '"',
  "'",
  '`',
  '"><img src=x>',
  '&',
  '&amp;',
  '&lt;b&gt;',
  'amp;',
  '&#x27;',
  '$&',
  "$1$`$'",
  '$',
  'a$&b',
  'rue',
  'ue',
  '{{name}}',
  '{{{',
  '}}',
  '{',
  '<%= x %>',
  '\\',
  '\\{{x}}',
  'qz00000000',
  'qz00000001',
  'true',
  'false',
  'tru',
  'e',
  '0',
  'null',
  'undefined',
  'font-family:Lato',
  'font-family: Ubuntu',
  'font',
  '-family:Roboto',
  'family:Lato',
  'font-',
  'Lato',
  'Ubuntu, Roboto',
  't',
  '100%',
  '50px',
  '#abc',
  'center',
  'red; color: blue',
  "url('x')",
  'javascript:alert(1)',
  'mj-text',
  'a/',
  '/',
  '=',
  'a=b',
  'facebook',
  'price on',
  '👩‍👩‍👧 ñ 漢字 \u202e',
  '\ud800',
  'JUICE_CODE_BLOCK_0_',
  '[[URL]]',
  'constructor',
  '__proto__',
];

export function randomText(random: Random): string {
  const kind = random.next();
  if (kind < 0.4) return random.pick(PLAIN);
  if (kind < 0.85) return random.pick(HOSTILE);
  return random
    .times(1 + random.below(3), () => random.pick(random.chance(0.5) ? PLAIN : HOSTILE))
    .join(random.pick(['', ' ']));
}

function randomScalar(random: Random): unknown {
  const kind = random.next();
  if (kind < 0.85) return randomText(random);
  return random.pick([0, 1, -3.5, true, false, null, 12345678901234, [], ['a', 'b<']]);
}

export interface Item {
  readonly [key: string]: unknown;
}

/** A context with every name that generated templates use. */
export function randomContext(random: Random): Record<string, unknown> {
  const item = (depth: number): Item => ({
    name: randomScalar(random),
    url: randomText(random),
    on: random.chance(0.5),
    tags: random.times(random.below(3), () => randomText(random)),
    items: depth > 0 ? random.times(random.below(3), () => item(depth - 1)) : [],
  });
  return {
    ...item(1),
    text: randomScalar(random),
    color: random.chance(0.7) ? random.pick(['red', '#fff', '#123456']) : randomText(random),
    width: random.chance(0.8) ? random.pick(['100px', '50%', '240px']) : randomText(random),
    flag: random.pick([true, false, 0, 1, '', 'x', null]),
    html: random.chance(0.6)
      ? random.pick(['<b>x</b>', 'plain', '<i>{{y}}</i> ', 'a &amp; b'])
      : randomText(random),
    person: item(0),
    kind: random.pick(['pa', 'pb']),
    list: random.times(random.below(4), () => randomText(random)),
    map: { k1: randomText(random), k2: randomText(random) },
  };
}

/** The same structure with other texts: what makes a render meet a shape that is there already. */
export function withOtherTexts(random: Random, value: unknown): unknown {
  if (typeof value === 'string') {
    const kind = random.next();
    return kind < 0.6 ? random.pick(PLAIN) : kind < 0.7 ? randomText(random) : value;
  }
  if (Array.isArray(value)) return value.map((entry) => withOtherTexts(random, entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      ['kind', 'color', 'width', 'flag'].includes(key) ? entry : withOtherTexts(random, entry),
    ]),
  );
}
