const BOM = '\ufeff';
const LINE_END = /\r\n|\r|\n/g;

/** A file's text as editors take it: without its mark at the start, and each line end as `\n`. */
export function editable(text: string): string {
  return (text.startsWith(BOM) ? text.slice(1) : text).replace(LINE_END, '\n');
}

/**
 * An edited text in the form of the file that it replaces: with its mark at the start and its line ends. Lines that nobody touched
 * keep the end that each had; new ones get the most frequent, so that a change of one line is a change of one line.
 */
export function inFormOf(before: string, edited: string): string {
  const mark = before.startsWith(BOM) ? BOM : '';
  const old = before.slice(mark.length);
  const ends = old.match(LINE_END) ?? [];
  const text = edited.replace(LINE_END, '\n');
  const usual = mostFrequent(ends);
  if (ends.every((end) => end === usual)) return mark + text.replaceAll('\n', usual);

  const oldLines = old.split(LINE_END);
  const lines = text.split('\n');
  const shorter = Math.min(oldLines.length, lines.length);
  let head = 0;
  while (head < shorter && oldLines[head] === lines[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && oldLines.at(-1 - tail) === lines.at(-1 - tail)) tail += 1;
  const moved = oldLines.length - lines.length;
  const isUntouched = (line: number) => line < head || line >= lines.length - tail;
  const given = lines.slice(0, -1).map((_, line) => {
    if (line >= lines.length - tail) return ends[line + moved] ?? usual;
    return (line < oldLines.length - tail ? ends[line] : undefined) ?? usual;
  });
  // A return before an empty line that ends in a line feed would be read as the end of one line.
  for (let line = 0; line + 1 < given.length; line++) {
    if (given[line] !== '\r' || lines[line + 1] !== '' || given[line + 1] !== '\n') continue;
    given[isUntouched(line) ? line + 1 : line] = '\r\n';
  }
  return mark + lines.map((line, index) => line + (given[index] ?? '')).join('');
}

function mostFrequent(ends: readonly string[]): string {
  let best = '\n';
  for (const one of ['\n', '\r\n', '\r'])
    if (ends.filter((end) => end === one).length > ends.filter((end) => end === best).length) best = one;
  return best;
}
