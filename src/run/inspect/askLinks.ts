import { lookup as lookUp } from 'node:dns';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress, isPrivateHost } from '../../inspect/links/isPrivateHost.ts';
import { linkTargets } from '../../inspect/links/linkTargets.ts';
import type { Draft } from '../../inspect/Rule.ts';
import { isAmong } from '../compose/ownHosts.ts';

/** How links are asked: only where a person said so. */
export interface LinkQuestions {
  /** Hosts of the shop itself: they may lie in its own network. */
  readonly ownHosts: readonly string[];
  /** How links begin that stand for one person: those are never asked, because asking could be taken for an answer. */
  readonly personal: readonly string[];
  readonly patienceMs?: number;
  readonly signal?: AbortSignal;
}

/** What became of one address; `undefined` where it is well. */
type Answer = 'dead' | 'silent' | 'not-asked' | undefined;

const AT_ONCE = 4;
const MOST_LINKS = 100;
const MOST_REDIRECTS = 5;
const PATIENCE_MS = 10_000;

/** Asks for links, each address once in the life of what it returns, four at a time; HEAD first, GET where that is refused. */
export function createLinkAsker(questions: LinkQuestions): (html: string) => Promise<Draft[]> {
  const answers = new Map<string, Promise<{ readonly answer: Answer; readonly detail: string }>>();
  let running = 0;
  const waiting: (() => void)[] = [];
  const slot = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
  const answerOf = (address: string) => {
    const known = answers.get(address);
    if (known !== undefined) return known;
    const asked =
      answers.size >= MOST_LINKS
        ? Promise.resolve({ answer: 'not-asked' as const, detail: `more than ${MOST_LINKS} links` })
        : slot(() => follow(address, questions));
    answers.set(address, asked);
    return asked;
  };
  return async (html) => {
    const targets = linkTargets(html).filter(
      ({ address }) => !questions.personal.some((start) => address.startsWith(start)),
    );
    const judged = await Promise.all(
      targets.map(async ({ address, offset }) => ({ offset, ...(await answerOf(address)) })),
    );
    return judged.flatMap(({ answer, detail, offset }) =>
      answer === undefined ? [] : [{ code: `link-${answer}`, at: offset, detail }],
    );
  };
}

async function follow(first: string, questions: LinkQuestions): Promise<{ answer: Answer; detail: string }> {
  let address = first;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const url = URL.parse(address);
    if (url === null || !/^https?:$/.test(url.protocol))
      return { answer: 'dead', detail: 'leads on to no web address' };
    if (isPrivateHost(url.hostname) && !isAmong(questions.ownHosts, url.hostname))
      return { answer: 'not-asked', detail: `${url.hostname} lies in a private network` };
    let reply = await ask('HEAD', url, questions);
    // Many servers answer HEAD with 403, 404, 405 or 501, and GET as they should.
    if (typeof reply === 'object' && reply.status >= 400) reply = await ask('GET', url, questions);
    if (reply === 'private') return { answer: 'not-asked', detail: `${url.hostname} has a private address` };
    if (typeof reply === 'string') return { answer: 'silent', detail: `${url.host}: ${reply}` };
    const { status, location } = reply;
    if (status >= 300 && status < 400 && location !== undefined) {
      address = URL.parse(location, url.href)?.href ?? '';
      continue;
    }
    if (status === 404 || status === 410) return { answer: 'dead', detail: `${status}` };
    if (status >= 500) return { answer: 'silent', detail: `${url.host}: ${status}` };
    // 401, 403 and 429 say that there is a page, and that programs are not welcome.
    return { answer: undefined, detail: '' };
  }
  return { answer: 'dead', detail: `more than ${MOST_REDIRECTS} redirects` };
}

/** The status, or what went wrong. The address that the name leads to is looked at before it is connected to, and it is the one that is used. */
function ask(
  method: 'HEAD' | 'GET',
  url: URL,
  { ownHosts, patienceMs = PATIENCE_MS, signal }: LinkQuestions,
): Promise<{ readonly status: number; readonly location?: string } | string> {
  const isOwn = isAmong(ownHosts, url.hostname);
  const lookup: LookupFunction = (host, options, callback) =>
    lookUp(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      if (!isOwn && found.some(({ address }) => isPrivateAddress(address)))
        return callback(Object.assign(new Error('private'), { code: 'PRIVATE' }), '', 0);
      if (options.all) return (callback as unknown as (none: null, all: typeof found) => void)(null, found);
      const [one] = found;
      callback(null, one?.address ?? '', one?.family ?? 4);
    });
  return new Promise((resolve) => {
    const send = url.protocol === 'https:' ? overHttps : overHttp;
    const asked = send(
      url,
      {
        method,
        lookup,
        agent: false,
        timeout: patienceMs,
        headers: { Accept: 'text/html,*/*', 'User-Agent': 'mesura-inspect' },
        ...(signal && { signal }),
      },
      (response) => {
        // The body is nobody's business here.
        response.destroy();
        const { location } = response.headers;
        resolve({ status: response.statusCode ?? 0, ...(location !== undefined && { location }) });
      },
    );
    const deadline = setTimeout(() => asked.destroy(new Error('no answer in time')), patienceMs);
    asked.on('timeout', () => asked.destroy(new Error('no answer in time')));
    asked.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(deadline);
      resolve(error.code === 'PRIVATE' ? 'private' : (error.code ?? error.message));
    });
    asked.on('close', () => clearTimeout(deadline));
    asked.end();
  });
}
