import { attributeOf } from '../markup/Element.ts';
import type { MakeRule } from '../markup/MarkupRule.ts';
import { startsForeign } from './leftovers.ts';
import { linkKind } from './linkScheme.ts';

/** Where a click goes. */
const LINKS = new Set(['href', 'xlink:href', 'action', 'formaction', 'ping', 'base-url']);
/** What is fetched to be shown. */
const PICTURES = new Set([
  'src',
  'background',
  'background-url',
  'thumbnails-src',
  'poster',
  'icon-wrapped-url',
  'icon-unwrapped-url',
  'data',
]);

const LINK_SCHEMES = new Set(['http', 'https', 'mailto', 'tel', 'sms']);
const PICTURE_SCHEMES = new Set(['http', 'https', 'cid']);

/**
 * Links go to pages, addresses and telephones and nowhere else: MJML keeps `javascript:` as it is. What a whole value brings is for the
 * renderer to refuse; here is what the template itself says.
 */
export const links: MakeRule = (findings) => ({
  open({ name: tag, parent, attributes }) {
    const hasBase =
      tag === 'mj-navbar-link' && parent !== undefined && attributeOf(parent, 'base-url') !== undefined;
    for (const { name, values, span } of attributes) {
      const schemes = LINKS.has(name) ? LINK_SCHEMES : PICTURES.has(name) ? PICTURE_SCHEMES : undefined;
      if (!schemes) continue;
      for (const value of values) {
        const firstValue = value.findIndex((piece) => typeof piece !== 'string');
        const text = value.slice(0, firstValue < 0 ? value.length : firstValue).join('');
        const kind = linkKind(text, firstValue < 0, schemes);
        if (kind === 'refused') {
          const open = !/[:&]/.test(text);
          findings.report('link-scheme', span, {
            message: open
              ? `a value decides the scheme of this ${name}`
              : `this ${name} is neither ${[...schemes].join(' nor ')}`,
            fix: open ? 'print the whole address as one value' : 'use an address that starts with https://',
          });
        } else if (kind === 'relative' && !hasBase && !startsForeign(text)) {
          findings.report('relative-link', span, {
            message: `this ${name} has no scheme, and an email has no page that it could be relative to`,
            fix: 'use an address that starts with https://',
          });
        }
      }
    }
  },
});
