import { z } from 'zod';
import { WebUrl } from '../../domain/index.ts';

/** A link of which `{token}` is replaced by the person's signed token. */
const TokenLink = z
  .string()
  .refine((link) => link.includes('{token}') && WebUrl.safeParse(link.replace('{token}', 'x')).success, {
    message: 'must be a web address that holds "{token}"',
  });

const Base = z.string().refine((base) => {
  const url = URL.parse(base);
  return (
    url?.protocol === 'https:' &&
    WebUrl.safeParse(base).success &&
    url.search + url.hash + url.username === '' &&
    !base.endsWith('/') &&
    base.length <= 200
  );
}, 'must be an https address without "/" at its end, such as "https://mail.shop.example"');

/** The first letter of each page's path: short, because mail programs break long links. */
export const PAGES = { unsubscribe: 'u', preferences: 'p', why: 'w', data: 'd', confirm: 'c' } as const;
export type PageName = keyof typeof PAGES;

const PERSONAL = ['unsubscribe', 'preferences'] as const;

/**
 * Where the links of the emails lead: to the pages of `mesura serve`, all of them below `base`, or to pages of the shop's own.
 * A link of its own wins over `base`.
 */
export const Links = z
  .strictObject({
    base: Base.optional(),
    /** The page that unsubscribes after a click; its POST unsubscribes at once (RFC 8058). */
    unsubscribe: TokenLink.refine(
      (link) => link.startsWith('https://'),
      'must begin with https:// (RFC 8058)',
    ).optional(),
    /** Where the use of purchases can be switched off. */
    preferences: TokenLink.optional(),
    privacy: WebUrl,
  })
  .superRefine((links, context) => {
    for (const page of PERSONAL) {
      if (links.base === undefined && links[page] === undefined)
        context.addIssue({
          ...{ code: 'custom', path: [page] },
          message: 'is missing; it must be a web address that holds "{token}", or "base" must be given',
        });
    }
  })
  .transform(({ base, ...links }) => {
    const below = (page: PageName) => `${base}/${PAGES[page]}/{token}`;
    return {
      unsubscribe: links.unsubscribe ?? below('unsubscribe'),
      preferences: links.preferences ?? below('preferences'),
      // Only our own pages know what a message was based on, and whom to ask.
      ...(base === undefined ? {} : { base, answers: { why: below('why'), data: below('data') } }),
      privacy: links.privacy,
    };
  });
export type Links = Readonly<z.infer<typeof Links>>;
