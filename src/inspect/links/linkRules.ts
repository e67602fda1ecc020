import { domainToUnicode } from 'node:url';
import { attribute, type Element, textOf } from '../document/Document.ts';
import type { Page } from '../Page.ts';
import type { Draft, Rule } from '../Rule.ts';
import { isPrivateHost } from './isPrivateHost.ts';
import { PLACEHOLDER } from './placeholder.ts';

const RUNS = /^(?:javascript|vbscript|data|file|blob|about|ftp):/i;
const OPENS_PROGRAM = /^(?:mailto|tel|sms|whatsapp|geo|maps|callto|webcal|cid):/i;

/** Parameters that tell one reader from another, by the programs that add them. */
const PERSONAL =
  /^(?:mc_eid|_hsenc|_hsmi|hsctatracking|vero_id|vero_conv|mkt_tok|ck_subscriber_id|_kx|bsft_uid|bsft_eid|trk_contact|trk_msg|sc_uid|sc_eh|elqtrackid|rb_clickid|wickedid|dm_i|email|e-?mail|subscriber(?:_?id)?|customer(?:_?id)?|user_?id|contact_?id)$/i;
/** Parameters that count a campaign, the same for all readers. */
const COUNTING = /^(?:utm_\w+|mc_cid|gclid|fbclid|msclkid|yclid|dclid|igshid|pk_\w+|mtm_\w+|piwik_\w+)$/i;

/** Services that hide where a link leads; spam filters distrust them. */
const SHORTENERS = new Set(
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly rb.gy shorturl.at tiny.cc lnkd.in'.split(
    ' ',
  ),
);

const codes = {
  'link-empty': {
    severity: 'error',
    message: 'a link leads nowhere',
    fix: 'give it an address, or make it plain text',
  },
  'link-broken': {
    severity: 'error',
    message: 'a link has an address that is none',
    fix: 'correct the address; spaces and signs in a value are escaped with %20 and so on',
  },
  'link-relative': {
    severity: 'error',
    message: 'a link has no host, and an email has no page that it could start from',
    fix: 'write the whole address, with https://',
  },
  'link-unsafe': {
    severity: 'error',
    message: 'a link has a scheme that mail programs refuse',
    fix: 'use https:, mailto: or tel:',
  },
  'link-unencrypted': {
    severity: 'warning',
    message: 'a link is not encrypted (http:)',
    fix: 'use https:; others in the network see where the reader goes, and filters distrust it',
  },
  'link-space': {
    severity: 'warning',
    message: 'a link has a space or a line break in it',
    fix: 'write %20, or take it out: some mail programs cut the link there',
  },
  'link-placeholder': {
    severity: 'error',
    message: 'a link carries a placeholder that nobody filled in',
    fix: 'fill it in, or correct its name',
  },
  'link-says-other': {
    severity: 'warning',
    message: 'a link names another site in its text than the one that it leads to',
    fix: 'write words instead of an address, or lead there: this is how fraud looks, and filters take it for that',
  },
  'link-to-number': {
    severity: 'warning',
    message: 'a link leads to a number instead of a name',
    fix: "use the shop's own domain: filters distrust bare numbers",
  },
  'link-local': {
    severity: 'error',
    message: 'a link leads into a private network or to this machine',
    fix: 'use the public address: readers cannot reach it',
  },
  'link-with-login': {
    severity: 'error',
    message: 'a link carries a user name or password',
    fix: 'take it out of the address',
  },
  'link-mixed-script': {
    severity: 'warning',
    message: 'a host mixes letters of several scripts',
    fix: 'use the plain domain: this is how look-alikes are made, and browsers show it in code',
  },
  'link-shortened': {
    severity: 'warning',
    message: "a link hides its target behind somebody else's short address",
    fix: "link directly, or by the shop's own domain: such services are on blocklists, and see who clicks",
  },
  'link-personal': {
    severity: 'warning',
    message: 'a link carries what tells one reader from another',
    fix: 'take the parameter out, unless the reader has agreed to being followed',
  },
  'link-tracking': {
    severity: 'note',
    message: 'a link carries parameters that count campaigns',
    fix: 'nothing, if the shop wants them: they are the same for all readers',
  },
  'anchor-missing': {
    severity: 'warning',
    message: 'a link leads to a place in the email that is not there',
    fix: 'give the place that id, or take the link out',
  },
} as const satisfies Rule['codes'];

/** Every link, by its address alone: nothing is asked. */
export const linkRules: Rule = {
  group: 'links',
  codes,
  *run(page) {
    const ids = new Set(
      page.document.elements.flatMap(({ name, attributes }) => [
        attributes.get('id'),
        name === 'a' ? attributes.get('name') : undefined,
      ]),
    );
    for (const element of linksOf(page)) yield* judgeLink(element, ids);
  },
};

/** The elements with a link, in order. */
export function linksOf({ document }: Pick<Page, 'document'>): Element[] {
  return document.elements.filter(
    ({ name, attributes }) => (name === 'a' || name === 'area') && attributes.has('href'),
  );
}

function* judgeLink(at: Element, ids: ReadonlySet<string | undefined>): Generator<Draft> {
  const written = at.attributes.get('href') ?? '';
  const address = written.trim();
  if (address === '' || address === '#') return void (yield { code: 'link-empty', at });
  if (PLACEHOLDER.test(address))
    return void (yield { code: 'link-placeholder', at, detail: shortened(address) });
  if (address.startsWith('#')) {
    if (!ids.has(address.slice(1)) && !/^#top$/i.test(address))
      yield { code: 'anchor-missing', at, detail: shortened(address) };
    return;
  }
  // Browsers drop white space and control characters from a scheme before they read it.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const bare = address.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
  if (RUNS.test(bare)) return void (yield { code: 'link-unsafe', at, detail: shortened(address) });
  if (OPENS_PROGRAM.test(bare)) return;
  if (/\s/.test(written)) yield { code: 'link-space', at, detail: shortened(written) };
  if (!/^[a-z][a-z0-9+.-]*:/i.test(bare) && !bare.startsWith('//'))
    return void (yield { code: 'link-relative', at, detail: shortened(address) });
  const url = URL.parse(bare.startsWith('//') ? `https:${bare}` : bare);
  if (url === null || url.hostname === '' || !/^https?:$/.test(url.protocol))
    return void (yield {
      code: url === null ? 'link-broken' : 'link-unsafe',
      at,
      detail: shortened(address),
    });
  yield* judgeUrl(at, url);
}

function* judgeUrl(at: Element, url: URL): Generator<Draft> {
  const host = url.hostname;
  if (url.username !== '' || url.password !== '') yield { code: 'link-with-login', at, detail: host };
  if (isPrivateHost(host)) yield { code: 'link-local', at, detail: host };
  else if (/^[\d.]+$|^\[/.test(host)) yield { code: 'link-to-number', at, detail: host };
  if (url.protocol === 'http:') yield { code: 'link-unencrypted', at, detail: host };
  if (SHORTENERS.has(host.replace(/^www\./, ''))) yield { code: 'link-shortened', at, detail: host };
  const unicode = domainToUnicode(host);
  if (unicode !== host && unicode.split('.').some(mixesScripts))
    yield { code: 'link-mixed-script', at, detail: unicode };
  const names = [...url.searchParams.keys()];
  const personal = names.filter((name) => PERSONAL.test(name));
  if (personal.length > 0) yield { code: 'link-personal', at, detail: personal.join(', ') };
  const counting = names.filter((name) => COUNTING.test(name));
  if (counting.length > 0) yield { code: 'link-tracking', at, detail: [...new Set(counting)].join(', ') };
  const said = saidHost(textOf(at));
  if (said !== undefined && !isSameSite(said, host))
    yield { code: 'link-says-other', at, detail: `${said} in words, ${host} in fact` };
}

/** The host that a link's text claims; only a text that is nothing but an address claims one. */
function saidHost(text: string): string | undefined {
  const match = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?:[/?#]\S*)?$/i.exec(
    text.trim(),
  );
  if (match === null || text.includes('@')) return undefined;
  return match[1]?.toLowerCase();
}

/** Whether one lies below the other, or both below the same name: `shop.example` and `mail.shop.example`. */
function isSameSite(a: string, b: string): boolean {
  const [first, second] = [site(a), site(b)];
  return first === second;
}

/** The last two labels, or three below short ones such as `co.uk`: near enough without a list of public suffixes. */
function site(host: string): string {
  const labels = host.replace(/\.$/, '').toLowerCase().split('.');
  const isShort = (labels.at(-1) ?? '').length === 2 && (labels.at(-2) ?? '').length <= 3;
  return labels.slice(isShort ? -3 : -2).join('.');
}

function mixesScripts(label: string): boolean {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
  return scripts.filter((script) => script.test(label)).length > 1;
}

const shortened = (address: string) => {
  const line = address.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
};

/** Whether a link's attribute is empty, for rules that look at links as well. */
export const hasAddress = (element: Element) => attribute(element, 'href') !== '';
