import { attribute, type Element, lineage, textOf } from '../document/Document.ts';
import { isHidden } from '../document/isHidden.ts';
import type { Page } from '../Page.ts';
import type { Draft, Rule } from '../Rule.ts';
import { isSilent, nameOf } from './nameOf.ts';

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb']);

const codes = {
  'lang-missing': {
    severity: 'error',
    message: 'the email does not say in which language it is',
    fix: 'set it: <mjml lang="es">; screen readers choose the voice by it (WCAG 2.2, 3.1.1)',
  },
  'lang-invalid': {
    severity: 'error',
    message: 'a language is named that there is not',
    fix: 'use a tag such as es or pt-BR (BCP 47)',
  },
  'lang-other': {
    severity: 'warning',
    message: 'the email says that it is in another language than its template',
    fix: 'set the lang of the template',
  },
  'direction-missing': {
    severity: 'warning',
    message: 'a language is written from right to left, and the email does not say so',
    fix: 'set it: <mjml dir="rtl">',
  },
  'title-missing': {
    severity: 'error',
    message: 'the email has no title',
    fix: 'give it an mj-title: screen readers read it first (WCAG 2.2, 2.4.2)',
  },
  'zoom-forbidden': {
    severity: 'error',
    message: 'readers may not enlarge the email',
    fix: 'take user-scalable=no and maximum-scale out of the viewport (WCAG 2.2, 1.4.4)',
  },
  'refresh-timed': {
    severity: 'error',
    message: 'the email leads elsewhere by itself after a time',
    fix: 'take the meta refresh out (WCAG 2.2, 2.2.1)',
  },
  'heading-skipped': {
    severity: 'warning',
    message: 'a heading leaves out a level',
    fix: 'go down one level at a time: screen readers jump from heading to heading',
  },
  'heading-empty': {
    severity: 'warning',
    message: 'a heading has nothing in it',
    fix: 'write it, or take it out',
  },
  'list-broken': {
    severity: 'error',
    message: 'a list holds something else than its items, or an item stands in no list',
    fix: 'put li into ul or ol, dt and dd into dl, and nothing else (WCAG 2.2, 1.3.1)',
  },
  'role-unknown': {
    severity: 'error',
    message: 'an element has a role that there is not',
    fix: 'use a role of WAI-ARIA 1.2, or none',
  },
  'id-twice': {
    severity: 'warning',
    message: 'two elements have the same id',
    fix: 'give each its own: labels and links find the first only',
  },
  'frame-no-title': {
    severity: 'error',
    message: 'a frame has no title',
    fix: 'take it out: no mail program shows frames',
  },
  'field-no-label': {
    severity: 'error',
    message: 'a form field has no label',
    fix: 'give it a label element or aria-label (WCAG 2.2, 4.1.2)',
  },
  'button-no-name': {
    severity: 'error',
    message: 'a button has no name',
    fix: 'write it into the button (WCAG 2.2, 4.1.2)',
  },
  moving: {
    severity: 'error',
    message: 'text moves or blinks by itself',
    fix: 'let it stand (WCAG 2.2, 2.2.2)',
  },
  'silent-but-reachable': {
    severity: 'error',
    message: 'a link is hidden from screen readers, and the keyboard still reaches it',
    fix: 'take aria-hidden off what can be followed (WCAG 2.2, 4.1.2)',
  },
} as const satisfies Rule['codes'];

const ROLES = new Set(
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic graphics-document graphics-object graphics-symbol grid gridcell group heading img image insertion link list listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem'.split(
    ' ',
  ),
);

/** The frame of the email: language, title, headings, lists, roles. */
export const structureRules: Rule = {
  group: 'accessibility',
  codes,
  *run(page) {
    yield* language(page);
    yield* head(page);
    yield* headings(page);
    const ids = new Set<string>();
    for (const element of page.document.elements) {
      yield* parts(element, page);
      const id = element.attributes.get('id');
      if (id) {
        if (ids.has(id)) yield { code: 'id-twice', at: element, detail: id };
        ids.add(id);
      }
    }
  },
};

function* language({ document, email }: Page): Generator<Draft> {
  const { root } = document;
  // MJML writes "und" where the template names none: undetermined.
  const lang = attribute(root, 'lang');
  if (lang === '' || lang === 'und') yield { code: 'lang-missing', at: root };
  for (const at of document.elements) {
    const own = attribute(at, 'lang');
    if (own !== '' && own !== 'und' && !isLanguage(own)) yield { code: 'lang-invalid', at, detail: own };
  }
  if (lang === '' || lang === 'und' || !isLanguage(lang)) return;
  const primary = lang.split('-')[0] ?? '';
  const meant = email.language?.toLowerCase().split('-')[0];
  if (meant !== undefined && meant !== primary)
    yield { code: 'lang-other', at: root, detail: `${lang} instead of ${email.language}` };
  const directed = document.elements.some((one) => attribute(one, 'dir') === 'rtl');
  if (RIGHT_TO_LEFT.has(primary) && !directed) yield { code: 'direction-missing', at: root, detail: lang };
}

/** A tag whose language has a name (CLDR). */
function isLanguage(tag: string): boolean {
  try {
    const [primary = ''] = tag.split('-');
    return (
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(primary) !== undefined &&
      Intl.getCanonicalLocales(tag).length > 0
    );
  } catch {
    return false;
  }
}

function* head({ document }: Page): Generator<Draft> {
  const title = document.elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg');
  if (title === undefined || textOf(title) === '') yield { code: 'title-missing', at: title };
  for (const at of document.elements.filter(({ name }) => name === 'meta')) {
    const content = attribute(at, 'content');
    if (attribute(at, 'name') === 'viewport') {
      const most = /maximum-scale\s*=\s*([\d.]+)/.exec(content)?.[1];
      if (/user-scalable\s*=\s*(?:no|0)/.test(content) || (most !== undefined && Number(most) < 2))
        yield { code: 'zoom-forbidden', at };
    }
    if (attribute(at, 'http-equiv') === 'refresh' && content !== '') yield { code: 'refresh-timed', at };
  }
}

function* headings(page: Page): Generator<Draft> {
  const cascade = page.cascade({ dark: false, width: 600 });
  let last: number | undefined;
  for (const at of page.document.elements) {
    const level = headingLevel(at);
    if (level === undefined || isHidden(at, cascade) || [...lineage(at)].some(isSilent)) continue;
    if (nameOf(at, page.document.elements) === '') yield { code: 'heading-empty', at };
    if (last !== undefined && level > last + 1)
      yield { code: 'heading-skipped', at, detail: `level ${level} after ${last}` };
    last = level;
  }
}

function headingLevel(element: Element): number | undefined {
  const role = attribute(element, 'role');
  const tag = /^h([1-6])$/.exec(element.name)?.[1];
  if (role === 'heading') return Number(element.attributes.get('aria-level') ?? tag ?? 2);
  return tag === undefined || role !== '' ? undefined : Number(tag);
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  ul: ['li', 'script', 'template'],
  ol: ['li', 'script', 'template'],
  dl: ['dt', 'dd', 'div', 'script', 'template'],
};

function* parts(at: Element, { document: { elements } }: Page): Generator<Draft> {
  const { name, attributes, children, parent } = at;
  const role = attribute(at, 'role');
  const allowed = role === '' || role === 'list' ? LISTS[name] : undefined;
  if (allowed !== undefined) {
    const stranger = children.find((one) =>
      one.kind === 'text' ? one.text.trim() !== '' : !allowed.includes(one.name),
    );
    if (stranger !== undefined) yield { code: 'list-broken', at };
  }
  if (name === 'li' && role === '' && !/^(?:ul|ol|menu)$/.test(parent?.name ?? ''))
    yield { code: 'list-broken', at };
  if ((name === 'dt' || name === 'dd') && parent?.name !== 'dl' && parent?.parent?.name !== 'dl')
    yield { code: 'list-broken', at };
  const roles = role.split(/\s+/).filter((one) => one !== '');
  if (roles.length > 0 && !roles.some((one) => ROLES.has(one) || one.startsWith('doc-')))
    yield { code: 'role-unknown', at, detail: role };
  if (name === 'iframe' && nameOf(at, elements) === '') yield { code: 'frame-no-title', at };
  if (name === 'marquee' || name === 'blink') yield { code: 'moving', at };
  if (name === 'button' && nameOf(at, elements) === '') yield { code: 'button-no-name', at };
  if (/^(?:input|select|textarea)$/.test(name)) yield* field(at, elements);
  if (name === 'a' && attributes.has('href') && attribute(at, 'tabindex') !== '-1') {
    const silent = [...lineage(at)].some((one) => one.attributes.get('aria-hidden') === 'true');
    if (silent) yield { code: 'silent-but-reachable', at };
  }
}

function* field(at: Element, elements: readonly Element[]): Generator<Draft> {
  const type = attribute(at, 'type');
  if (/^(?:hidden|submit|reset|image|button)$/.test(type)) return;
  const id = at.attributes.get('id');
  const labelled =
    [...lineage(at)].some(({ name }) => name === 'label') ||
    elements.some(
      ({ name, attributes }) => name === 'label' && id !== undefined && attributes.get('for') === id,
    );
  if (
    !labelled &&
    (at.attributes.get('aria-label') ??
      at.attributes.get('aria-labelledby') ??
      at.attributes.get('title') ??
      '') === ''
  )
    yield { code: 'field-no-label', at };
}
