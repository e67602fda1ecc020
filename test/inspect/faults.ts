import type { InspectedEmail, LocalPicture } from '../../src/inspect/index.ts';
import { emailWith, pageWith, rawWith } from './plainEmail.ts';

/** One fault, and the same email without it. */
export interface Fault {
  readonly bad: InspectedEmail;
  readonly good: InspectedEmail;
  readonly picture?: (address: string) => LocalPicture | undefined;
}

const body = (bad: string, good: string): Fault => ({
  bad: emailWith({ body: bad }),
  good: emailWith({ body: good }),
});
const html = (bad: string, good: string): Fault => ({
  bad: emailWith({ html: bad }),
  good: emailWith({ html: good }),
});
const head = (bad: string, good: string): Fault => ({
  bad: emailWith({ head: bad }),
  good: emailWith({ head: good }),
});
const subject = (bad: string, good: string): Fault => ({
  bad: emailWith({ subject: bad }),
  good: emailWith({ subject: good }),
});
const raw = (line: RegExp, instead: string): Fault => ({
  bad: emailWith({ raw: rawWith(line, instead) }),
  good: emailWith(),
});
const link = (bad: string, good = 'https://shop.example/coats') =>
  body(
    `<p><a href="${bad}">The coats of this winter</a></p>`,
    `<p><a href="${good}">The coats of this winter</a></p>`,
  );
const picture = (bad: string, good: string, file?: LocalPicture): Fault => ({
  ...body(`<img alt="A coat" ${bad}>`, `<img alt="A coat" ${good}>`),
  picture: (address) =>
    address.includes('bad') ? file : { exists: true, bytes: 1000, width: 200, height: 100 },
});
const SHOP = 'https://shop.example';
const at = (name: string, width = 100, height = 50) =>
  `src="${SHOP}/${name}.png" width="${width}" height="${height}"`;
const long = (bytes: number) =>
  `<p>${'What the coat is made of, and where. '.repeat(Math.ceil(bytes / 37))}</p>`;
const unsubscribe = '<p><a href="https://shop.example/u/token">Unsubscribe from these emails</a></p>';

/** For every code an email that has the fault, and one that comes as near as it may. */
export const FAULTS: Readonly<Record<string, readonly Fault[]>> = {
  'header-missing': [raw(/^Date: .*\r\n/m, ''), raw(/^Message-ID: .*\r\n/m, '')],
  'header-twice': [raw(/^(Subject: .*\r\n)/m, '$1$1')],
  'header-invalid': [
    raw(/^Message-ID: .*/m, 'Message-ID: m1'),
    raw(/^Date: .*/m, 'Date: yesterday'),
    raw(/^From: .*/m, 'From: Shop'),
  ],
  'line-too-long': [raw(/Hang it up/, 'x'.repeat(1000))],
  'line-end-bare': [raw(/dry\.\r\n/, 'dry.\n')],
  'header-not-ascii': [raw(/^From: Shop/m, 'From: Lädchen')],
  'from-unaligned': [
    {
      bad: emailWith({ returnPath: 'x@relay.example' }),
      good: emailWith({ returnPath: 'x@mail.shop.example' }),
    },
  ],
  'unsubscribe-header-missing': [raw(/^List-Unsubscribe: .*\r\n/m, '')],
  'unsubscribe-header-no-https': [raw(/<https:\/\/shop.example\/u\/token>/, '<mailto:out@shop.example>')],
  'unsubscribe-header-no-post': [raw(/=One-Click/, '=Yes'), raw(/^List-Unsubscribe-Post: .*\r\n/m, '')],
  'subject-empty': [subject(' ', 'A')],
  'subject-long': [subject('A word '.repeat(12), 'Seven words of care for a coat')],
  'subject-shouts': [subject('ONLY TODAY: COATS', 'NASA und die ESA reden über Mäntel')],
  'subject-exclaims': [subject('Coats! Now!', 'Coats!')],
  'subject-emoji': [subject('🎁 Coats 🎉', '🎁 Coats for 2 ♂')].map((fault) => ({
    ...fault,
    good: emailWith({ subject: '🎁 Coats' }),
  })),
  'subject-pretends': [
    subject('Re: your coat', 'Regarding your coat'),
    subject('Fwd: your coat', 'Forward with your coat'),
  ],
  'preheader-missing': [{ bad: emailWith({ preheader: ' ' }), good: emailWith() }],
  'preheader-long': [{ bad: emailWith({ preheader: 'a word '.repeat(30) }), good: emailWith() }],
  'preheader-repeats': [{ bad: emailWith({ preheader: 'What goes with your coat!' }), good: emailWith() }],
  'placeholder-left': [
    body('<p>Dear {{customer.firstName}}</p>', '<p>Dear { reader }</p>'),
    body('<p>Dear *|FNAME|*</p>', '<p>Dear *reader*</p>'),
    body('<p>Dear [[FirstName]]</p>', '<p>Dear [reader] 100%</p>'),
    subject('Your %%product%%', '100%% wool'),
  ],
  'filler-text': [body('<p>Lorem ipsum dolor sit amet</p>', '<p>Dolor sit amet</p>')],
  'text-missing': [{ bad: emailWith({ text: '\n' }), good: emailWith() }],
  'text-unlike': [
    { bad: emailWith({ text: 'Please open this email in a program that shows HTML.' }), good: emailWith() },
  ],
  'link-empty': [link(''), link('#')],
  'link-broken': [link('https://shop.example:99999/'), link('http://[::1')],
  'link-relative': [link('/coats'), link('coats.html'), link('www.shop.example')],
  'link-unsafe': [
    link('javascript:alert(1)'),
    link('java\nscript:alert(1)'),
    link('data:text/html,x'),
    link('file:///etc/passwd'),
  ],
  'link-unencrypted': [link('http://shop.example/coats')],
  'link-space': [link('https://shop.example/winter coats', 'https://shop.example/winter%20coats')],
  'link-placeholder': [
    link('https://shop.example/{{id}}'),
    link('*|UNSUB|*'),
    link('https://shop.example/?a=%7B%7Bid%7D%7D'),
  ],
  'link-says-other': [
    body(
      '<p><a href="https://evil.test/">www.shop.example</a></p>',
      '<p><a href="https://mail.shop.example/x">www.shop.example</a> <a href="https://evil.test/">Node.js and shop.example</a></p>',
    ),
  ],
  'link-to-number': [link('https://203.0.113.9/coats')],
  'link-local': [link('http://localhost:3000/'), link('https://192.168.1.4/'), link('https://shop.local/')],
  'link-with-login': [link('https://user:secret@shop.example/')],
  'link-mixed-script': [link('https://shоp.example/', 'https://köln.example/')],
  'link-shortened': [link('https://bit.ly/3xYz')],
  'link-personal': [link('https://shop.example/?mc_eid=1234', 'https://shop.example/?size=12')],
  'link-tracking': [link('https://shop.example/?utm_source=mail', 'https://shop.example/?source=mail')],
  'anchor-missing': [
    link('#end', '#top'),
    body(
      '<a href="#x">Go on with the second part</a>',
      '<a href="#x">Go on with the second part</a><p id="x">It</p>',
    ),
  ],
  'picture-no-address': [picture('src="" width="100"', at('good'))],
  'picture-relative': [picture('src="coat.png" width="100"', at('good'))],
  'picture-unsafe': [picture('src="file:///coat.png" width="100"', at('good'))],
  'picture-placeholder': [picture('src="https://shop.example/{{image}}" width="100"', at('good'))],
  'picture-unencrypted': [picture('src="http://shop.example/coat.png" width="100" height="50"', at('good'))],
  'picture-missing': [picture(at('bad'), at('good'), { exists: false, bytes: 0 })],
  'picture-heavy': [
    picture(at('bad'), at('good'), { exists: true, bytes: 300_000, width: 200, height: 100 }),
  ],
  'pictures-heavy': [
    picture(at('bad'), at('good'), { exists: true, bytes: 1_300_000, width: 200, height: 100 }),
  ],
  'picture-no-width': [picture(`src="${SHOP}/x.png" style="width:100px"`, at('good'))],
  'picture-too-small': [picture(at('bad'), at('good'), { exists: true, bytes: 1000, width: 80, height: 40 })],
  'picture-too-large': [
    picture(at('bad'), at('good'), { exists: true, bytes: 90_000, width: 800, height: 400 }),
  ],
  'picture-distorted': [
    picture(at('bad'), at('good'), { exists: true, bytes: 1000, width: 200, height: 200 }),
  ],
  'tracking-pixel': [picture(`src="${SHOP}/o.gif" width="1" height="1"`, at('good'))],
  'only-pictures': [
    html(
      `<!doctype html><html lang="en"><title>x</title><body><img src="${SHOP}/a.png" alt="All of our winter" width="600">`,
      pageWith(`<img src="${SHOP}/a.png" alt="All of our winter" width="600">`),
    ),
  ],
  'lang-missing': [
    html(pageWith('').replace(' lang="en"', ''), pageWith('')),
    html(pageWith('').replace('"en"', '"und"'), pageWith('')),
  ],
  'lang-invalid': [
    html(pageWith('').replace('"en"', '"english"'), pageWith('').replace('"en"', '"en-GB"')),
    body('<p lang="xx">Hola</p>', '<p lang="es">Hola</p>'),
  ],
  'lang-other': [html(pageWith('').replace('"en"', '"de"'), pageWith('').replace('"en"', '"en-US"'))],
  'direction-missing': [
    {
      bad: emailWith({ html: pageWith('').replace('"en"', '"ar"'), language: 'ar' }),
      good: emailWith({ html: pageWith('').replace('"en"', '"ar" dir="rtl"'), language: 'ar' }),
    },
  ],
  'title-missing': [
    html(pageWith('').replace('Care for your coat', ' '), pageWith('')),
    html(pageWith('').replace(/<title>.*<\/title>/, ''), pageWith('')),
  ],
  'zoom-forbidden': [
    head(
      '<meta name="viewport" content="width=device-width, user-scalable=no">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ),
    head(
      '<meta name="viewport" content="maximum-scale=1">',
      '<meta name="viewport" content="maximum-scale=5">',
    ),
  ],
  'refresh-timed': [
    head(
      '<meta http-equiv="refresh" content="3;url=https://shop.example">',
      '<meta http-equiv="x-ua-compatible" content="IE=edge">',
    ),
  ],
  'heading-skipped': [body('<h1>Coats</h1><h3>Wool</h3>', '<h2>Coats</h2><h3>Wool</h3><h2>Hats</h2>')],
  'heading-empty': [body('<h1> </h1>', `<h1><img src="${SHOP}/a.png" width="90" alt="Coats"></h1>`)],
  'list-broken': [
    body('<ul><p>Coats</p></ul>', '<ul><li>Coats</li></ul>'),
    body('<div><li>Coats</li></div>', '<ol><li>Coats</li></ol>'),
    body('<p><dt>Coats</dt></p>', '<dl><dt>Coats</dt><dd>Warm</dd></dl>'),
  ],
  'role-unknown': [body('<p role="paragraf">Coats</p>', '<p role="note">Coats</p>')],
  'id-twice': [body('<p id="a">Coats</p><p id="a">Hats</p>', '<p id="a">Coats</p><p id="b">Hats</p>')],
  'frame-no-title': [
    body(
      '<iframe src="https://shop.example/"></iframe>',
      '<iframe src="https://shop.example/" title="Map of the shop"></iframe>',
    ),
  ],
  'field-no-label': [
    body('<input type="text" name="q">', '<label>Size <input type="text" name="q"></label>'),
  ],
  'button-no-name': [body('<button type="submit"></button>', '<button type="submit">Find coats</button>')],
  moving: [body('<marquee>Coats</marquee>', '<p>Coats</p>')],
  'silent-but-reachable': [
    body(
      '<p aria-hidden="true"><a href="https://shop.example/x">All the coats</a></p>',
      '<p><a href="https://shop.example/x">All the coats</a></p>',
    ),
  ],
  'alt-missing': [body(`<img ${at('x')}>`, `<img ${at('x')} alt="">`)],
  'alt-file-name': [body(`<img ${at('x')} alt="IMG_2044.jpg">`, `<img ${at('x')} alt="A coat of wool">`)],
  'alt-long': [
    body(`<img ${at('x')} alt="${'A coat of wool. '.repeat(15)}">`, `<img ${at('x')} alt="A coat">`),
  ],
  'link-no-name': [
    body('<a href="https://shop.example/x"></a>', '<a href="https://shop.example/x">All the coats</a>'),
    body(
      `<a href="https://shop.example/x"><img ${at('x')} alt=""></a>`,
      `<a href="https://shop.example/x"><img ${at('x')} alt="All the coats"></a>`,
    ),
  ],
  'link-vague': [
    body(
      '<a href="https://shop.example/x">Click here</a>',
      '<a href="https://shop.example/x">Click here for all coats</a>',
    ),
    body(
      '<a href="https://shop.example/x">Ver más »</a>',
      '<a href="https://shop.example/x">Ver más abrigos</a>',
    ),
  ],
  'link-by-colour': [
    body(
      '<p>See <a href="https://shop.example/x" style="color:#333388;text-decoration:none">all the coats</a> of this winter.</p>',
      '<p>See <a href="https://shop.example/x" style="color:#333388">all the coats</a> of this winter. <a href="https://shop.example/y" style="color:#222222;text-decoration:none;font-weight:bold">Hats</a> too.</p>',
    ),
  ],
  'table-no-role': [
    body(
      '<table><tr><td><p>Coats</p></td></tr></table>',
      '<table role="presentation"><tr><td><p>Coats</p></td></tr></table>',
    ),
  ],
  'table-no-headers': [
    body(
      '<table><tr><td>Coat</td><td>99.00</td></tr><tr><td>Hat</td><td>19.00</td></tr></table>',
      '<table><tr><th>Product</th><th>Price</th></tr><tr><td>Coat</td><td>99.00</td></tr></table>',
    ),
  ],
  'text-small': [
    body('<p style="font-size:9px">Legal words</p>', '<p style="font-size:12px">Legal words</p>'),
  ],
  'text-justified': [
    body(
      `<p style="text-align:justify">${'A coat of wool. '.repeat(8)}</p>`,
      `<p style="text-align:left">${'A coat of wool. '.repeat(8)}</p>`,
    ),
  ],
  'target-small': [
    body(
      '<div><a href="https://shop.example/x" style="font-size:12px">All the coats</a></div><div><a href="https://shop.example/y" style="font-size:12px">All the hats</a></div>',
      '<div><a href="https://shop.example/x" style="font-size:12px">All the coats</a></div><p>And:</p><div style="padding:8px 0"><a href="https://shop.example/y" style="font-size:12px">All the hats</a></div><div style="padding:8px 0"><a href="https://shop.example/z" style="font-size:12px">All the gloves</a></div>',
    ),
  ],
  'contrast-light': [
    body('<p style="color:#999999">Grey words</p>', '<p style="color:#6b6b6b">Grey words</p>'),
    body(
      '<p style="color:#888888;font-size:16px">Grey words</p>',
      '<p style="color:#888888;font-size:24px">Grey words</p>',
    ),
    body(
      '<div style="background-color:#1f4d3f"><p style="color:#333333">Dark on dark</p></div>',
      '<div style="background:#1f4d3f url(x.png)"><p style="color:#333333">On a picture</p></div>',
    ),
    body(
      '<table role="presentation" bgcolor="#ffcc00"><tr><td><p style="color:#ffffff">White on yellow</p></td></tr></table>',
      '<p style="display:none;color:#ffffff">Not to be seen</p>',
    ),
  ],
  'contrast-dark': [
    head(
      '<style>@media (prefers-color-scheme: dark) { body { background: #111111 !important } }</style>',
      '<style>@media (prefers-color-scheme: dark) { body { background: #111111 !important; color: #eeeeee !important } }</style>',
    ),
  ],
  'contrast-inverted': [
    body(
      '<p style="font-size:26px;color:#8c8c8c">Large grey words</p>',
      '<p style="font-size:26px;color:#777777">Large grey words</p>',
    ),
  ],
  'gmail-clips': [{ bad: emailWith({ body: long(103_000) }), good: emailWith({ body: long(80_000) }) }],
  'gmail-clip-near': [{ bad: emailWith({ body: long(95_000) }), good: emailWith({ body: long(80_000) }) }],
  'unsubscribe-clipped': [
    {
      bad: emailWith({ body: long(103_000) + unsubscribe }),
      good: emailWith({ body: unsubscribe + long(103_000) }),
    },
  ],
  'client-support': [
    body('<div style="display:flex"><p>Coats</p></div>', '<div style="display:block"><p>Coats</p></div>'),
    body(
      `<img src="${SHOP}/a.webp" width="100" alt="A coat">`,
      `<img src="${SHOP}/a.jpg" width="100" alt="A coat">`,
    ),
    head(
      '<style>:root { --ink: #222222 } p { color: var(--ink) }</style>',
      '<style>p { color: #222222 }</style>',
    ),
    body('<svg width="9" height="9"><title>Star</title></svg>', '<b>Star</b>'),
  ],
};
