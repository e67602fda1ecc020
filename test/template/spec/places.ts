/** Where in an email a template's language can stand. */
export const PLACES: Readonly<Record<string, (inner: string) => string>> = {
  text: (inner) => page(`<mj-text>before ${inner} after</mj-text>`),
  edge: (inner) => page(`<mj-text>${inner}</mj-text>`),
  attribute: (inner) => page(`<mj-image src="a.png" alt="x ${attribute(inner)}" />`),
  raw: (inner) => page(`<mj-raw><p>${inner}</p></mj-raw>`),
  title: (inner) => page('<mj-text>x</mj-text>', `<mj-head><mj-title>x ${inner}</mj-title></mj-head>`),
  inlined: (inner) =>
    page(
      `<mj-text><p>${inner}</p></mj-text>`,
      '<mj-head><mj-style inline="inline">p { color: red }</mj-style></mj-head>',
    ),
};

/** All of them in one email, which costs MJML once. */
export const TOGETHER: Readonly<Record<string, (inner: string) => string>> = {
  'text, attribute, raw and title': (inner) =>
    page(
      `<mj-text>before ${inner} after</mj-text><mj-text>${inner}</mj-text><mj-button href="https://shop.example/?q=${attribute(inner)}">${inner}</mj-button><mj-image src="a.png" alt="${attribute(inner)}" /><mj-raw><p>${inner}</p></mj-raw>`,
      `<mj-head><mj-title>x ${inner}</mj-title></mj-head>`,
    ),
  'under inlined CSS': PLACES.inlined as (inner: string) => string,
};

function attribute(inner: string): string {
  return inner.replaceAll('"', "'");
}

function page(body: string, head = ''): string {
  return `<mjml>${head}<mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`;
}
