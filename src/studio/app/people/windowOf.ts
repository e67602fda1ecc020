/** How high a list may be at most: browsers lose count beyond some 17 million pixels. */
const MOST_PIXELS = 8_000_000;

/** Rows beyond the edges that are drawn too, so that a scroll shows no gap before the next picture. */
const SPARE = 6;

export interface ListWindow {
  /** Of all rows, in pixels. */
  readonly height: number;
  /** The first row to draw, and the one after the last. */
  readonly first: number;
  readonly end: number;
  /** Where a row is drawn. */
  topOf(row: number): number;
}

/**
 * Which rows of a long list are drawn, and where. A list that is higher than browsers can count is pressed together: then the
 * scrollbar runs faster than the rows, and each row stays as high as it is.
 */
export function windowOf(total: number, rowHeight: number, scrollTop: number, room: number): ListWindow {
  const full = total * rowHeight;
  const height = Math.min(full, MOST_PIXELS);
  const offset = pressed(full, height, room, scrollTop) - scrollTop;
  const top = scrollTop + offset;
  return {
    height,
    first: Math.max(0, Math.floor(top / rowHeight) - SPARE),
    end: Math.min(total, Math.ceil((top + room) / rowHeight) + SPARE),
    topOf: (row) => row * rowHeight - offset,
  };
}

/** The scroll position at which a row is seen whole, as near to the present one as can be. */
export function scrollTo(
  row: number,
  total: number,
  rowHeight: number,
  scrollTop: number,
  room: number,
): number {
  const full = total * rowHeight;
  const height = Math.min(full, MOST_PIXELS);
  const top = pressed(full, height, room, scrollTop);
  const wanted = Math.min(row * rowHeight, Math.max(top, (row + 1) * rowHeight - room));
  if (wanted === top) return scrollTop;
  return full <= height ? wanted : (wanted / (full - room)) * (height - room);
}

function pressed(full: number, height: number, room: number, scrollTop: number): number {
  return full <= height ? scrollTop : (scrollTop / Math.max(1, height - room)) * (full - room);
}
