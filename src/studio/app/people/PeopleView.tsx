import './people.css';
import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { EmailPane } from '../email/EmailPane.tsx';
import { emailCommands } from '../email/emailCommands.ts';
import { facts } from '../email/loaded.ts';
import { announce } from '../state/announce.ts';
import { version } from '../state/events.ts';
import { isSingleKey, isWriting, viewCommands, viewKeys } from '../state/keys.ts';
import { narrow } from '../state/narrow.ts';
import { opened } from '../state/opened.ts';
import { setQuery } from '../state/route.ts';
import { count, t } from '../texts/index.ts';
import { Filters } from './Filters.tsx';
import { filter, openPlace, type Place } from './filter.ts';
import { ask, counting, listFailed, listing, rowAt } from './listing.ts';
import { PeopleList } from './PeopleList.tsx';

/** The address follows the keys when they rest: browsers refuse a page that rewrites it a hundred times a second. */
const REST_MS = 120;

/** All customers of all campaigns, and beside the list the email of the one that is meant. */
export default function PeopleView() {
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const active = useSignal(-1);
  /** Who is shown: ahead of the address while the keys are moving. */
  const shown = useSignal<Place | undefined>(openPlace.value);
  const moves = useRef(0);
  const rest = useRef<number | undefined>(undefined);
  const hasEmail = facts.value?.email !== undefined;
  const isOneMeant = useComputed(() => openPlace.value !== undefined);

  // Another filter, another survey, or numbers that were not asked for before: the list is asked anew, and who was meant is looked for in it.
  useSignalEffect(() => {
    void version.value;
    void filter.value;
    void counting.value;
    const place = shown.peek() ?? openPlace.peek();
    const before = moves.current;
    void ask(0, place).then((got) => {
      // Who moved on while the answer was under way stays where they are.
      if (got === undefined || moves.current !== before) return;
      const found = got.position ?? -1;
      active.value = found;
      announce(t.peek().people.rows(count(got.total)));
      if (found < 0 && !openPlace.peek() && !narrow.peek()) choose(firstWithEmail(got), false);
    });
  });

  // The browser's back button, or a link: the address leads.
  useSignalEffect(() => {
    const place = openPlace.value;
    if (place && !isSame(place, shown.peek())) {
      shown.value = place;
      void ask(0, place).then((got) => {
        active.value = got?.position ?? -1;
      });
    }
  });

  function firstWithEmail(got: NonNullable<typeof listing.value>): number {
    const rows = got.pages.get(0) ?? [];
    const at = rows.findIndex(({ outcome }) => outcome === 'send');
    return at >= 0 ? at : rows.length > 0 ? 0 : -1;
  }

  /** Makes a row the active one, and shows it. */
  function choose(row: number, open: boolean): void {
    moves.current += 1;
    active.value = row;
    const found = listing.value && rowAt(listing.value, row);
    if (found === undefined) return;
    const place = { customer: found.customerId, campaign: found.campaign };
    shown.value = place;
    clearTimeout(rest.current);
    if (!open && narrow.peek()) return;
    rest.current = window.setTimeout(
      () => setQuery({ person: place.customer, in: place.campaign }),
      open ? 0 : REST_MS,
    );
  }

  // A row that was reached before it was there is shown as soon as it is.
  useSignalEffect(() => {
    const known = listing.value;
    const row = active.value >= 0 && known ? rowAt(known, active.value) : undefined;
    if (row === undefined) return;
    const place = { customer: row.customerId, campaign: row.campaign };
    if (!isSame(place, shown.peek()) && document.activeElement === listBox(list.current))
      choose(active.peek(), false);
  });

  useEffect(() => {
    const texts = t.value.people;
    const step = (by: number) => {
      const total = listing.value?.total ?? 0;
      if (total > 0) choose(Math.min(total - 1, Math.max(0, active.peek() + by)), !narrow.peek());
    };
    viewKeys.value = [
      { keys: ['↓', '↑'], says: texts.keys.arrows },
      { keys: ['Page ↓', 'Page ↑', 'Home', 'End'], says: texts.keys.pages },
      { keys: ['Alt', '↓ ↑'], says: texts.keys.anywhere },
      { keys: ['A–Z'], says: texts.keys.type },
      { keys: ['/'], says: texts.keys.search },
    ];
    viewCommands.value = [
      { name: texts.commands.search, hint: '/', run: () => search.current?.focus() },
      { name: texts.commands.next, hint: 'Alt ↓', run: () => step(1) },
      { name: texts.commands.previous, hint: 'Alt ↑', run: () => step(-1) },
      { name: texts.commands.due, run: () => setQuery({ due: '1' }, true) },
      { name: texts.commands.sent, run: () => setQuery({ outcome: 'send' }, true) },
      { name: texts.commands.failed, run: () => setQuery({ outcome: 'failed' }, true) },
      ...(hasEmail ? emailCommands() : []),
    ];
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isWriting(event) || opened.peek() !== undefined) return;
      if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
      } else if (isSingleKey(event, '/')) {
        event.preventDefault();
        search.current?.focus();
      }
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [t.value, hasEmail]);

  return (
    <div class={isOneMeant.value ? 'people one' : 'people'}>
      <h1 class="unseen">{t.value.views.people}</h1>
      <section class="side" aria-label={t.value.views.people} ref={list}>
        <Filters search={search} onList={() => listBox(list.current)?.focus()} />
        {listFailed.value && <p class="strip">{t.value.failed}</p>}
        <PeopleList
          active={active.value}
          onActive={(row) => choose(row, false)}
          onOpen={(row) => choose(row, true)}
          onType={() => search.current?.focus()}
        />
        {listing.value?.total === 0 && <p class="none quiet">{t.value.people.none}</p>}
      </section>
      <EmailPane
        place={shown.value}
        onBack={() => {
          setQuery({ person: undefined, in: undefined });
          requestAnimationFrame(() => listBox(list.current)?.focus());
        }}
      />
    </div>
  );
}

function listBox(around: HTMLElement | null): HTMLElement | null {
  return around?.querySelector<HTMLElement>('[role="listbox"]') ?? null;
}

function isSame(one: Place, other: Place | undefined): boolean {
  return one.customer === other?.customer && one.campaign === other.campaign;
}
