import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../api/client.ts';
import { count, t } from '../texts/index.ts';
import { fetchRows, listing, rowAt } from './listing.ts';
import { Outcome } from './Outcome.tsx';
import { ruleName } from './ruleName.ts';
import { scrollTo, windowOf } from './windowOf.ts';

/** One row, in CSS pixels: as in `people.css`. */
const ROW = 46;

interface Props {
  /** The row that the keys start from; -1: none. */
  readonly active: number;
  readonly onActive: (row: number) => void;
  /** Enter, or a click. */
  readonly onOpen: (row: number) => void;
  /** A letter typed here belongs to the search. */
  readonly onType: () => void;
}

/**
 * All rows as one list box, of which only those in sight are in the document. Each says its place among all, so that nothing is
 * missing for a screen reader; the focus stays on the box, and the row that is meant is named by `aria-activedescendant`.
 */
export function PeopleList({ active, onActive, onOpen, onType }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [room, setRoom] = useState(600);
  const known = listing.value;
  const total = known?.total ?? 0;
  const seen = windowOf(total, ROW, Math.min(scrollTop, Math.max(0, total * ROW - room)), room);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setRoom(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    fetchRows(seen.first, seen.end);
  }, [seen.first, seen.end, known]);

  // The active row stays in sight, whoever made it the active one.
  useLayoutEffect(() => {
    const element = box.current;
    if (element && active >= 0 && active < total)
      element.scrollTop = scrollTo(active, total, ROW, element.scrollTop, element.clientHeight);
  }, [active, known?.key, room]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const whole = Math.max(1, Math.floor(room / ROW) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + whole,
      PageUp: active - whole,
      Home: 0,
      End: total - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (total > 0) onActive(Math.min(total - 1, Math.max(0, to)));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (active >= 0) onOpen(active);
    } else if (event.key.length === 1 && event.key !== '?') onType();
  };

  const drawn: number[] = [];
  for (let row = seen.first; row < seen.end; row += 1) drawn.push(row);
  // Always there, so that it can be named.
  if (active >= 0 && active < total && !drawn.includes(active)) drawn.push(active);

  return (
    <div
      class="rows"
      role="listbox"
      tabIndex={0}
      ref={box}
      aria-label={t.value.people.list}
      aria-activedescendant={active >= 0 && active < total ? `row-${active}` : undefined}
      onScroll={({ currentTarget }) => setScrollTop(currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <div class="all" style={{ height: `${seen.height}px` }} role="presentation">
        {known &&
          drawn.map((row) => (
            <div
              key={row}
              id={`row-${row}`}
              class="row"
              role="option"
              aria-selected={row === active}
              aria-posinset={row + 1}
              aria-setsize={total}
              style={{ transform: `translateY(${seen.topOf(row)}px)` }}
              onClick={() => {
                box.current?.focus({ preventScroll: true });
                onOpen(row);
              }}
            >
              <RowText row={rowAt(known, row)} number={row} />
            </div>
          ))}
      </div>
    </div>
  );
}

function RowText({ row, number }: { readonly row: Row | undefined; readonly number: number }) {
  if (row === undefined) return <span class="quiet">{count(number + 1)}</span>;
  return (
    <>
      <span class="who">
        <b>{row.name ?? row.address}</b> <span class="quiet small">{row.customerId}</span>
      </span>
      <Outcome outcome={row.outcome} />
      <span class="what quiet small">
        {row.campaign}
        {row.outcome !== 'send' && row.rule ? ` · ${ruleName(row.rule)}` : ''}
      </span>
      <span class="quiet small tongue">{row.language}</span>
    </>
  );
}
