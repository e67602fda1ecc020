import { attributeOf, closest, type Element } from '../markup/Element.ts';
import type { MakeRule } from '../markup/MarkupRule.ts';
import { Defaults } from './Defaults.ts';

/** An attribute whose value is surely nothing. */
function isEmpty(element: Element, name: string): boolean {
  const attribute = attributeOf(element, name);
  return attribute === undefined || attribute.values.every((value) => value.every((piece) => piece === ''));
}

/** A link needs words (WCAG 2.2, 2.4.4), one target, and a button a link at all. */
export const linkTexts: MakeRule = (findings) => {
  const open: { readonly element: Element; filled: boolean }[] = [];
  const fill = () => {
    for (const link of open) link.filled = true;
  };
  const hrefs = new Defaults('href');
  const isLink = ({ name }: Element) => name === 'a' || name === 'mj-button' || name === 'mj-navbar-link';
  return {
    open(element) {
      if (hrefs.take(element)) return;
      const hasHref = hrefs.has(element);
      if (element.name === 'mj-button' && !hasHref) {
        findings.report('button-without-link', element.span, {
          message: 'this button leads nowhere: it has no href',
          fix: 'add href="https://..."',
        });
      }
      if (
        element.name === 'mj-image' &&
        hasHref &&
        attributeOf(element, 'alt') &&
        isEmpty(element, 'alt') &&
        isEmpty(element, 'title')
      ) {
        findings.report('linked-image-alt', element.span, {
          message: 'this picture is a link without words: its alt is empty',
          fix: 'say in alt where it leads',
        });
      }
      // A picture without any alt is told as that.
      if (element.name === 'img' && !(attributeOf(element, 'alt') && isEmpty(element, 'alt'))) fill();
      if (isLink(element) && hasHref) {
        const around = closest(
          element.parent,
          (name) => name === 'a' || name === 'mj-button' || name === 'mj-navbar-link',
        );
        if (around && hrefs.has(around) && element.name === 'a') {
          findings.report('nested-link', element.span, {
            message: `<a> stands inside of <${around.name}>, which is a link itself`,
            fix: 'take one of the two links out',
          });
        }
        open.push({ element, filled: !isEmpty(element, 'aria-label') || !isEmpty(element, 'title') });
      }
    },
    text(text, _element, _span, kind) {
      if (kind === 'text' && text.replace(/&nbsp;|&#160;/g, '').trim() !== '') fill();
    },
    print(_part, { where }) {
      if (where === 'text') fill();
    },
    close(element) {
      const at = open.findLastIndex((link) => link.element === element);
      const [link] = at < 0 ? [] : open.splice(at, 1);
      if (link === undefined || link.filled) return;
      findings.report('link-without-text', element.span, {
        message: 'this link has no words: nobody who hears the email knows where it leads',
        fix: 'write a text, or an alt for its picture',
      });
    },
  };
};
