import { type Place, placeText } from '../domain/index.ts';
import type { Refusal } from '../run/index.ts';

/** Rows that were refused for one reason: their number, and where the first ones stand. */
interface Group {
  readonly first: Place;
  readonly field: string | undefined;
  readonly message: string;
  readonly lines: number[];
  count: number;
}

const SHOWN = 3;

/** Collects refusals so that a thousand for one reason are one line. The messages say how to mend it; none holds a value. */
export function groupRefusals(): { add(refusal: Refusal): void; texts(): string[] } {
  const groups = new Map<string, Group>();
  return {
    add({ place, field, message }) {
      const key = JSON.stringify([place.file, field, message]);
      const group = groups.get(key) ?? { first: place, field, message, lines: [], count: 0 };
      groups.set(key, group);
      group.count++;
      if (place.line !== undefined && group.lines.length < SHOWN) group.lines.push(place.line);
    },
    texts: () => [...groups.values()].sort((a, b) => b.count - a.count).map(groupText),
  };
}

function groupText({ first, field, message, lines, count }: Group): string {
  const name = field === undefined ? '' : ` ${field}`;
  if (count === 1) return `${placeText(first)}${name}: ${message}`;
  const [line, ...others] = lines;
  const more = count > lines.length ? ', …' : '';
  return `${placeText({ ...first, line: line ?? 1 })}${name}: ${message} (${count} rows: ${[line, ...others].join(', ')}${more})`;
}
