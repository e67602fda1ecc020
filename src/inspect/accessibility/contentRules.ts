import { sizeOf } from '../contrast/paintOf.ts';
import { attribute, type Element, lineage, textOf } from '../document/Document.ts';
import { isHidden } from '../document/isHidden.ts';
import type { Page } from '../Page.ts';
import type { Draft, Rule } from '../Rule.ts';
import { linkColours } from './linkColours.ts';
import { isSilent, nameOf } from './nameOf.ts';
import { tables } from './tables.ts';
import { targets } from './targets.ts';
import { VAGUE } from './VAGUE.ts';

const SETTING = { dark: false, width: 600 } as const;
const SMALLEST = 11;

/** What is in the email: picture texts, link texts, tables, sizes, alignment. */
export const contentRules: Rule = {
  group: 'accessibility',
  codes: {
    'alt-missing': {
      severity: 'error',
      message: 'a picture has no alt',
      fix: 'say what it shows, or alt="" where it only adorns (WCAG 2.2, 1.1.1); most programs show no pictures at first',
    },
    'alt-file-name': {
      severity: 'warning',
      message: 'the alt of a picture is the name of a file',
      fix: 'say what it shows, in words',
    },
    'alt-long': {
      severity: 'note',
      message: 'the alt of a picture is very long',
      fix: 'say it in one sentence, and the rest in the text',
    },
    'link-no-name': {
      severity: 'error',
      message: 'a link has no words: neither text nor the alt of a picture in it',
      fix: 'write what it leads to (WCAG 2.2, 2.4.4)',
    },
    'link-vague': {
      severity: 'warning',
      message: "a link's words say nothing by themselves",
      fix: 'say what it leads to: screen readers list links without what is around them (WCAG 2.2, 2.4.9)',
    },
    'link-by-colour': {
      severity: 'warning',
      message: 'a link in a text is told from it by colour alone',
      fix: 'underline it, or choose colours that are 3:1 apart (WCAG 2.2, 1.4.1)',
    },
    'table-no-role': {
      severity: 'warning',
      message: 'a table lays out and does not say so',
      fix: 'write role="presentation": screen readers count rows and columns otherwise',
    },
    'table-no-headers': {
      severity: 'note',
      message: 'a table of data has no header cells',
      fix: 'write th for them, or role="presentation" if it only lays out (WCAG 2.2, 1.3.1)',
    },
    'text-small': {
      severity: 'warning',
      message: `text is smaller than ${SMALLEST} pixels`,
      fix: 'write it with 14 pixels or more, legal texts with 12',
    },
    'text-justified': {
      severity: 'warning',
      message: 'text is justified',
      fix: 'align it left: rivers of white make it hard to read for many (WCAG 2.2, 1.4.8)',
    },
    'target-small': {
      severity: 'note',
      message: 'links stand above one another with less than 24 pixels each',
      fix: 'give it padding or line height: fingers miss it (WCAG 2.2, 2.5.8)',
    },
  },
  *run(page) {
    const { document } = page;
    const cascade = page.cascade(SETTING);
    for (const at of document.elements) {
      if (
        at.name === 'img' ||
        at.name === 'area' ||
        (at.name === 'input' && attribute(at, 'type') === 'image')
      )
        yield* judgeAlt(at);
      if ((at.name === 'a' || at.name === 'area') && at.attributes.has('href') && !isHidden(at, cascade))
        yield* judgeName(at, page);
    }
    yield* tables(page);
    yield* linkColours(page, cascade);
    const small = new Set<Element>();
    for (const text of document.texts) {
      const { parent } = text;
      if (!/[\p{L}\p{N}]/u.test(text.text) || small.has(parent) || isHidden(parent, cascade)) continue;
      const size = sizeOf(parent, cascade);
      if (size < SMALLEST - 0.05)
        yield { code: 'text-small', at: parent, detail: `${Number(size.toFixed(1))} pixels` };
      small.add(parent);
    }
    for (const at of document.elements)
      if (
        /^justify\b/i.test(cascade(at, 'text-align') ?? attribute(at, 'align')) &&
        textOf(at).length > 80 &&
        !isHidden(at, cascade)
      )
        yield { code: 'text-justified', at };
    yield* targets(page);
  },
};

function* judgeAlt(at: Element): Generator<Draft> {
  if ([...lineage(at)].some(isSilent)) return;
  const alt = at.attributes.get('alt');
  const role = attribute(at, 'role');
  if (alt === undefined && (role === 'presentation' || role === 'none')) return;
  const label =
    at.attributes.get('aria-label') ??
    at.attributes.get('aria-labelledby') ??
    at.attributes.get('title') ??
    '';
  if (alt === undefined) {
    if (label.trim() === '') yield { code: 'alt-missing', at };
  } else if (/^\S+\.(?:png|jpe?g|gif|webp|svg|bmp|avif)$/i.test(alt.trim()))
    yield { code: 'alt-file-name', at, detail: alt.slice(0, 80) };
  else if (alt.length > 200) yield { code: 'alt-long', at, detail: `${alt.length} signs` };
}

function* judgeName(at: Element, { document: { elements } }: Page): Generator<Draft> {
  if ([...lineage(at)].some(isSilent)) return;
  const name = nameOf(at, elements);
  if (name === '') yield { code: 'link-no-name', at };
  else if (
    VAGUE.has(
      name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
  )
    yield { code: 'link-vague', at, detail: name };
}
