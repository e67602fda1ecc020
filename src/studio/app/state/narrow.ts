import { signal } from '@preact/signals';

/** A signal of whether the window is at most so wide, in CSS pixels; the style sheets break at the same widths. */
function atMost(width: number) {
  const query = matchMedia(`(max-width: ${width}px)`);
  const matches = signal(query.matches);
  query.addEventListener('change', () => {
    matches.value = query.matches;
  });
  return matches;
}

/** One pane at a time: a telephone, or a page at 400 %. */
export const narrow = atMost(719);
/** No room for a third pane. */
export const medium = atMost(1199);
