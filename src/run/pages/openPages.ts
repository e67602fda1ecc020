import { createHash } from 'node:crypto';
import { createTokens, tokenKeys } from '../../deliver/headers/createTokens.ts';
import { type Instant, languageFallbacks, MesuraError } from '../../domain/index.ts';
import { PAGES } from '../config/Links.ts';
import { openShop, type Surroundings } from '../shop/openShop.ts';
import { createPostman } from './createPostman.ts';
import { createWhy } from './createWhy.ts';
import { describePerson, zoneOf } from './describePerson.ts';
import type { PageShop, Pages } from './Pages.ts';
import { dayOf, readDay } from './readDay.ts';
import { textsFor } from './texts/index.ts';

export interface PagesOptions {
  readonly config?: string;
  readonly now: () => Instant;
}

/**
 * Opens a shop for its public pages.
 *
 * @throws MesuraError SECRET_MISSING, CONFIG_INVALID where `links.base` is not given, OBJECTIONS_UNCHECKED, and what `openShop` throws
 */
export async function openPages(surroundings: Surroundings, { config, now }: PagesOptions): Promise<Pages> {
  const secrets = surroundings.env.MESURA_SECRET;
  if (!secrets) {
    throw new MesuraError('SECRET_MISSING', 'MESURA_SECRET is not set', {
      why: 'it signs the links in the emails: without it nobody can tell whose they are',
      fix: 'set it to the value that sending has',
    });
  }
  const tokens = createTokens({ keys: tokenKeys(secrets) });
  const shop = await openShop(surroundings, config === undefined ? {} : { config });
  const { store, workspace } = shop;
  const { config: settings } = workspace;
  if (settings.links.base === undefined) {
    await store.close();
    throw new MesuraError('CONFIG_INVALID', 'links.base is missing', {
      why: 'the links in the emails lead to pages of your own, so nobody would come here',
      fix: `write links: { base: 'https://mail.your-shop.example', privacy: '...' }; see docs/serving.md`,
    });
  }
  const postman = createPostman(workspace, surroundings.env, tokens, now);
  const whyOf = createWhy(shop);
  const archived = new Set<string>();

  const titleOf = (name: string, language: string): string => {
    const titles = workspace.campaigns.get(name)?.titles ?? {};
    const found = languageFallbacks(language).find((one) => titles[one] !== undefined);
    return (found && titles[found]) ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  };

  return {
    shop: pageShop(workspace.config),
    texts: (languages) => textsFor([...languages, settings.shop.language], settings.pages.texts),
    lists: (language) =>
      [...workspace.campaigns.keys()].map((name) => ({ name, title: titleOf(name, language) })),
    verify: (token, page) => tokens.verify(token, page),
    linkTo: (page, customerId) =>
      `../${PAGES[page]}/${tokens.sign({ customerId, list: 'all', purpose: page })}`,
    async person(customerId) {
      const person = await store.answers.of(customerId);
      return person && describePerson(person, workspace, now());
    },
    readDay: async (day, customerId) =>
      readDay(day, zoneOf(await store.answers.of(customerId), settings.shop.timeZone), now()),
    dayText: (instant, language) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: settings.shop.timeZone }).format(
        instant,
      ),
    today: () => dayOf(now(), settings.shop.timeZone),
    answer: (customerId, answer) => store.answers.record(customerId, answer, now()),
    async wording(text) {
      const fingerprint = `page-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
      if (!archived.has(fingerprint))
        await store.archive.keep([{ kind: 'wording', fingerprint, name: 'pages', text }], now());
      archived.add(fingerprint);
      return fingerprint;
    },
    async why(claim, language) {
      const why = await whyOf(claim);
      if (why === undefined) return undefined;
      const { campaign, ...rest } = why;
      const isThere = workspace.campaigns.has(campaign);
      return { ...rest, list: isThere ? { name: campaign, title: titleOf(campaign, language) } : undefined };
    },
    async ask(customerId, kind) {
      const person = await store.answers.of(customerId);
      // The same answer for somebody who is not known any more: nobody learns from it who is.
      if (person === undefined) return postman.pretend(now());
      const { request, isNew } = await store.requests.ask(customerId, kind, now());
      return { request, isMailed: await postman.confirmation(person, kind, isNew) };
    },
    async confirm(customerId, kind) {
      if (!(await store.requests.confirm(customerId, kind, now()))) return undefined;
      const open = await store.requests.list('open');
      return open.find((one) => one.customerId === customerId && one.kind === kind);
    },
    now,
    check: async () => void (await store.linkChecks.last(settings.links.base ?? '')),
    async [Symbol.asyncDispose]() {
      await postman.close();
      await store.close();
    },
  };
}

function pageShop({
  shop,
  links,
  brand,
}: Awaited<ReturnType<typeof openShop>>['workspace']['config']): PageShop {
  const { name, legalName, address, url, language, from, replyTo } = shop;
  return Object.freeze({
    ...{ name, legalName, address, url, language, brand },
    privacy: links.privacy,
    contact: replyTo ?? from.address,
  });
}
