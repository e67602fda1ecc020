import './inspect.css';
// The frame's own looks.
import '../email/email.css';
import { useEffect, useRef } from 'preact/hooks';
import { EmailFrame } from '../email/EmailFrame.tsx';
import { announce } from '../state/announce.ts';
import { edition } from '../state/events.ts';
import { isSingleKey, viewCommands, viewKeys } from '../state/keys.ts';
import { go, setQuery } from '../state/route.ts';
import { count, language } from '../texts/index.ts';
import { FindingItem } from './FindingItem.tsx';
import {
  client,
  emails,
  failed,
  findings,
  inspection,
  load,
  mark,
  place,
  type Representative,
} from './inspection.ts';
import { SpamScore } from './SpamScore.tsx';
import { t } from './texts.ts';

/** What is wrong with one email in the world's mail programs, beside the email. */
export default function InspectView() {
  useEffect(load, []);
  useKeys();
  return (
    <section class="inspect">
      <header class="panelhead">
        <h1>{t.value.title}</h1>
        <EmailChoice />
        <ClientChoice />
      </header>
      <Findings />
      <Preview />
    </section>
  );
}

function EmailChoice() {
  const known = emails.value ?? [];
  const at = place.value;
  const isListed = known.some((one) => isAt(one, at));
  return (
    <label>
      <span class="quiet small">{t.value.which}</span>{' '}
      <select
        class="field"
        title={t.value.whichHint}
        value={at ? `${at.campaign}/${at.customer}` : ''}
        onChange={(event) => {
          const [campaign = '', ...customer] = event.currentTarget.value.split('/');
          go(`/inspect/${encodeURIComponent(campaign)}/${encodeURIComponent(customer.join('/'))}`);
        }}
      >
        {at && !isListed && (
          <option value={`${at.campaign}/${at.customer}`}>{`${at.campaign} · ${at.customer}`}</option>
        )}
        {known.map((one) => (
          <option key={`${one.template} ${one.shape}`} value={`${one.campaign}/${one.customerId}`}>
            {`${one.shape} · ${peopleText(one.people)} · ${one.customerId}`}
          </option>
        ))}
      </select>
    </label>
  );
}

const peopleText = (people: number) => (people === 1 ? t.value.person : t.value.people)(count(people));

const isAt = ({ campaign, customerId }: Representative, at: typeof place.value) =>
  campaign === at?.campaign && customerId === at.customer;

function ClientChoice() {
  const clients = inspection.value?.clients ?? [];
  return (
    <label>
      <span class="quiet small">{t.value.client}</span>{' '}
      <select
        class="field"
        value={client.value}
        onChange={(event) => setQuery({ client: event.currentTarget.value || undefined })}
      >
        <option value="">{t.value.allClients}</option>
        {clients.map((one) => (
          <option key={one.client} value={one.client}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Findings() {
  const known = inspection.value;
  if (failed.value !== undefined) return <p class="findings none">{failed.value}</p>;
  if (known === null) return <p class="findings none quiet">{t.value.noEmail}</p>;
  if (known === undefined)
    return <p class="findings none quiet">{emails.value?.length === 0 ? t.value.noEmails : '…'}</p>;
  const shown = findings.value;
  const of = (severity: string) => count(shown.filter((one) => one.severity === severity).length);
  return (
    <div class="findings" tabIndex={0} role="region" aria-label={t.value.list}>
      <p class="totals">
        <strong>{t.value.totals(of('error'), of('warning'), of('note'))}</strong>
        <br />
        <span class="quiet small">
          {t.value.size(known.sizes.html.toLocaleString(language.value))}. {t.value.data(known.supportOf)}.{' '}
          {t.value.unasked}
        </span>
      </p>
      <SpamScore isConfigured={known.spamFilter} />
      {shown.length === 0 && <p>{client.value === '' ? t.value.nothing : t.value.nothingForClient}</p>}
      <ul class="list">
        {shown.map((finding) => (
          <FindingItem
            key={`${finding.code} ${finding.severity} ${finding.support?.feature} ${finding.detail}`}
            finding={finding}
          />
        ))}
      </ul>
    </div>
  );
}

function Preview() {
  const around = useRef<HTMLDivElement>(null);
  // The address of the frame could name the mark, but then browsers scroll everything around it as well.
  useEffect(() => {
    const toMark = (event: Event) => {
      if (!(event.target instanceof HTMLIFrameElement)) return;
      const frame = event.target.contentWindow;
      const place = frame?.document.getElementById('mesura-mark');
      if (place) frame?.scrollBy(0, place.getBoundingClientRect().top - 96);
    };
    const element = around.current;
    element?.addEventListener('load', toMark, true);
    return () => element?.removeEventListener('load', toMark, true);
  }, []);
  return (
    <div class="preview" ref={around}>
      <Email />
    </div>
  );
}

function Email() {
  const at = place.value;
  if (at === undefined || !inspection.value) return null;
  const query = new URLSearchParams({ scheme: 'light', edition: String(edition.value) });
  if (mark.value !== undefined) query.set('mark', String(mark.value));
  const address = `/api/emails/${encodeURIComponent(at.campaign)}/${encodeURIComponent(at.customer)}/html?${query}`;
  return <EmailFrame src={address} title={t.value.frame} dark={false} />;
}

/** From place to place, in the order of the list. */
function step(by: 1 | -1): void {
  const spots = findings.value.flatMap((finding) => finding.spots.map((spot) => ({ finding, spot })));
  const at = spots.findIndex(({ spot }) => spot.offset === mark.value);
  const next = spots.at(at < 0 ? (by === 1 ? 0 : -1) : (at + by + spots.length) % spots.length);
  if (next === undefined) return;
  setQuery({ mark: String(next.spot.offset) });
  announce(t.value.shown(next.finding.message));
}

function useKeys(): void {
  useEffect(() => {
    const steps = [
      { key: 'n', says: t.value.next, run: () => step(1) },
      { key: 'p', says: t.value.previous, run: () => step(-1) },
    ];
    viewKeys.value = steps.map(({ key, says }) => ({ keys: [key], says }));
    viewCommands.value = steps.map(({ key, says, run }) => ({ name: says, hint: key, run }));
    const onKey = (event: KeyboardEvent) => steps.find(({ key }) => isSingleKey(event, key))?.run();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [language.value]);
}
