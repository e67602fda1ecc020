import { useEffect, useRef, useState } from 'preact/hooks';
import { answerOf, api, Refused } from '../api/client.ts';
import { edition } from '../state/events.ts';
import { route, setQuery } from '../state/route.ts';
import { shop } from '../state/shop.ts';
import { TestSend } from '../testSend/TestSend.tsx';
import { count, t } from '../texts/index.ts';
import type { DraftEmail } from './answers.ts';
import { files, isEmailFile, openPath } from './openFiles.ts';
import { opened, text } from './session.ts';
import { words } from './texts.ts';

/** So long a person pauses before the email is rendered anew. */
const DELAY_MS = 200;

interface Person {
  readonly customer: string;
  readonly campaign: string;
}

/** The email of the text as it is, for one person: rendered in memory, saved or not. */
export function LiveEmail() {
  const texts = words.value;
  const path = openPath.value;
  const kind = files.value.find((one) => one.path === path)?.kind;
  const isEmail = isEmailFile(path);
  const person = usePerson(
    kind === 'template'
      ? path
          .split('/')
          .at(-1)
          ?.replace(/\.mjml$/, '')
      : undefined,
    isEmail,
  );
  const [drawn, setDrawn] = useState<{ draft?: DraftEmail; refused?: Refused }>({});
  const draft = opened.value?.path === path ? text.value : undefined;

  useEffect(() => {
    if (!isEmail || draft === undefined || person === undefined) return undefined;
    let gone = false;
    const timer = setTimeout(async () => {
      const asked = answerOf(api.drafts.$post({ json: { path, text: draft, ...person } }));
      const got = await asked.then(
        (email) => ({ draft: email }),
        (error: unknown) => ({ refused: error instanceof Refused ? error : new Refused({}) }),
      );
      // The last email that could be made stays to be seen beside what is wrong now.
      if (!gone) setDrawn((before) => ('draft' in got ? got : { ...before, ...got }));
    }, DELAY_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [path, draft, person?.customer, person?.campaign, isEmail, edition.value]);

  if (path !== '' && !isEmail) return <p class="none quiet">{texts.noneOf}</p>;
  const { draft: email, refused } = drawn;
  return (
    <section class="live" aria-label={texts.email}>
      <header class="bar">
        <PersonField person={person} />
        {person && <TestSend customer={person.customer} campaign={email?.campaign ?? person.campaign} />}
      </header>
      {refused && (
        <div class="strip" role="status">
          <strong>{texts.fails}:</strong> {refused.message}
          {refused.fix && <span class="quiet"> → {refused.fix}</span>}
        </div>
      )}
      {email?.email ? (
        <>
          <p class="subject">
            <strong>{email.email.subject}</strong>
            <span class="quiet"> {email.email.preheader}</span>
            <span class="quiet small number">
              {' '}
              · {texts.bytes(count(Math.ceil(email.email.bytes / 1000)))}
            </span>
          </p>
          <Frame src={email.email.frame} title={t.value.email.frame(email.email.subject)} />
        </>
      ) : (
        email && (
          <p class="none quiet">
            {texts.noEmail}: {email.decision.reasons.join('; ')}
          </p>
        )
      )}
    </section>
  );
}

/** Scrolls where it was: a person looks at the place that they are changing. */
function Frame({ src, title }: { readonly src: string; readonly title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const shown = frame.current;
    if (!shown) return;
    const at = shown.contentWindow?.scrollY ?? 0;
    const back = () => shown.contentWindow?.scrollTo(0, at);
    shown.addEventListener('load', back, { once: true });
    shown.contentWindow?.location.replace(src);
  }, [src]);
  return <iframe class="letter" sandbox="allow-same-origin" title={title} ref={frame} />;
}

/** Who the email is for: as the address says, else the first who gets one of this template. */
function usePerson(template: string | undefined, isWanted: boolean): Person | undefined {
  const { query } = route.value;
  const customer = query.get('person') ?? undefined;
  const campaign = query.get('in') ?? shop.value?.campaigns[0]?.name;
  useEffect(() => {
    if (customer !== undefined || !isWanted) return;
    const ask = (of: string | undefined) =>
      answerOf(
        api.people.$get({
          query: {
            outcome: 'send',
            facets: '0',
            offset: '0',
            limit: '1',
            ...(of !== undefined && { template: of }),
          },
        }),
      );
    void ask(template)
      .then((got) => (got.rows.length > 0 ? got : ask(undefined)))
      .then(({ rows: [row] }) => {
        if (row) setQuery({ person: row.customerId, in: row.campaign });
      })
      .catch(() => undefined);
  }, [customer, template, isWanted]);
  return customer === undefined || campaign === undefined ? undefined : { customer, campaign };
}

function PersonField({ person }: { readonly person: Person | undefined }) {
  const texts = words.value;
  const [found, setFound] = useState<
    readonly { customerId: string; name?: string | undefined; campaign: string }[]
  >([]);
  const search = async (q: string) => {
    const chosen = found.find((row) => row.customerId === q);
    if (chosen) return setQuery({ person: chosen.customerId, in: chosen.campaign });
    if (q.length < 2) return;
    const { rows } = await answerOf(
      api.people.$get({ query: { q, facets: '0', offset: '0', limit: '20' } }),
    ).catch(() => ({
      rows: [],
    }));
    setFound(rows);
    const exact = rows.find((row) => row.customerId === q);
    if (exact) setQuery({ person: exact.customerId, in: exact.campaign });
  };
  return (
    <label class="person">
      {texts.person}
      <input
        class="field"
        list="write-people"
        placeholder={texts.personHint}
        autocomplete="off"
        spellcheck={false}
        key={person?.customer}
        defaultValue={person?.customer ?? ''}
        onInput={({ currentTarget }) => void search(currentTarget.value)}
      />
      <datalist id="write-people">
        {[...new Map(found.map((row) => [row.customerId, row])).values()].map((row) => (
          <option key={row.customerId} value={row.customerId}>
            {row.name}
          </option>
        ))}
      </datalist>
    </label>
  );
}
