import { createHash, randomUUID } from 'node:crypto';
import { createTokens, tokenKeys } from '../../deliver/headers/createTokens.ts';
import { type Instant, MesuraError } from '../../domain/index.ts';
import { PAGES } from '../config/Links.ts';
import type { Shop, Surroundings } from '../shop/openShop.ts';

/** One thing that was looked at from outside. */
export interface Finding {
  readonly what: string;
  readonly isRight: boolean;
  /** What is wrong, and what to do. */
  readonly why?: string;
}

/** Nobody's id: a walk leaves nothing behind. */
const WALKER = 'mesura-check-';
const ONE_CLICK = 'List-Unsubscribe=One-Click';

/**
 * Walks a public address as mail programs and scanners do, and looks in the store what came of it. The result is recorded.
 *
 * @throws MesuraError USAGE for an address that is not https, SECRET_MISSING
 */
export async function walkAddress(
  { store }: Shop,
  env: Surroundings['env'],
  base: string,
  now: () => Instant,
  request: typeof fetch = fetch,
): Promise<Finding[]> {
  const url = URL.parse(base);
  const isLocal = url !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url === null || (url.protocol !== 'https:' && !isLocal))
    throw new MesuraError('USAGE', 'that is no https address', {
      fix: 'name the address of your pages as the emails have it: mesura serve --check https://mail.your-shop.example',
    });
  const walker = `${WALKER}${randomUUID()}`;
  const tokens = createTokens({ keys: tokenKeys(env.MESURA_SECRET ?? '') });
  const token = tokens.sign({ customerId: walker, list: 'all', purpose: 'unsubscribe' });
  const page = `${base.replace(/\/$/, '')}/${PAGES.unsubscribe}/${token}`;
  const isOut = () => store.suppressions.hasPerson(walker);
  const ask = (method: string, more: RequestInit = {}, query = '') =>
    request(`${page}${query}`, { method, redirect: 'manual', signal: AbortSignal.timeout(15_000), ...more });
  const findings: Finding[] = [];
  const look = async (what: string, judge: () => Promise<string | undefined>) => {
    const why = await judge().catch(reasonOf);
    findings.push(why === undefined ? { what, isRight: true } : { what, isRight: false, why });
    return why === undefined;
  };

  try {
    const answers =
      url.protocol === 'https:'
        ? 'the address answers, and its certificate is valid'
        : 'the address answers, on this machine and without TLS';
    const isThere = await look(answers, async () => {
      const { status } = await ask('GET');
      return status === 200
        ? undefined
        : `GET was answered with ${status}: is this the address of "mesura serve"?`;
    });
    if (!isThere) return findings;
    await look('GET, HEAD and prefetching change nothing', async () => {
      await ask('GET', { headers: { 'Sec-Purpose': 'prefetch' } });
      await ask('HEAD');
      return (await isOut())
        ? 'a look at the page has unsubscribed: something turns GET into POST'
        : undefined;
    });
    await look('pages are not stored, indexed or decorated on the way', async () => {
      const { headers } = await ask('GET');
      if (!headers.get('cache-control')?.includes('no-store'))
        return 'Cache-Control: no-store is missing: do not cache here';
      if (headers.has('set-cookie')) return 'a cookie is set on the way: switch that off for this address';
      return headers.get('content-security-policy')?.includes("default-src 'none'")
        ? undefined
        : 'the content policy was taken away or replaced on the way';
    });
    await look('POST arrives with its body, its headers and its query', async () => {
      const query = '?mesura-check=1&b=%20';
      const type = 'application/x-www-form-urlencoded';
      const { status, headers } = await ask(
        'POST',
        { body: ONE_CLICK, headers: { 'Content-Type': type } },
        query,
      );
      if (status >= 300 && status < 400)
        return `POST was redirected (${status}): mail programs do not follow (RFC 8058)`;
      if (status !== 200)
        return `POST was answered with ${status}: a protection against forged forms, or against robots?`;
      return headers.get('x-mesura-echo') === echoOf(type, ONE_CLICK, query)
        ? undefined
        : 'it came with another body, content type or query than it left with';
    });
    await look('POST unsubscribes, in this store', async () =>
      (await isOut())
        ? undefined
        : 'nothing came into this store: does "mesura serve" have the same database?',
    );
    await look('an empty POST and a multipart one are taken too', async () => {
      const form = new FormData();
      form.set('List-Unsubscribe', 'One-Click');
      const answers = [await ask('POST'), await ask('POST', { body: form })];
      const refused = answers.find(({ status }) => status !== 200);
      return refused && `one was answered with ${refused.status}`;
    });
    return findings;
  } finally {
    await store.suppressions.removePerson(walker);
    await store.linkChecks.record(base, findings.filter(({ isRight }) => !isRight).length, now());
  }
}

/** Whether a visitor is a walk, which may be told what arrived. */
export const isWalker = (customerId: string): boolean => customerId.startsWith(WALKER);

/** What arrived, in short. */
export function echoOf(type: string, body: string, query: string): string {
  return createHash('sha256')
    .update(JSON.stringify([type, body, query]))
    .digest('base64url');
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME/.test(code)) return `the certificate is not valid (${code})`;
  if (cause instanceof Error && cause.name === 'TimeoutError') return 'no answer within 15 seconds';
  return `it cannot be reached${code === '' ? '' : ` (${code})`}`;
}
