/** What one topic gets from a source, by kind of list. */
export interface Section {
  readonly topic: string;
  /** Entries by language; `mul`: names that are the same in all. */
  readonly words: Record<string, string[]>;
  readonly shelfWords: Record<string, string[]>;
  readonly combinations: { all: string[][]; unless: string[] }[];
}

/** A source as it lies in `sources/`. */
export interface Source {
  /** Where its words come from, in one sentence. */
  readonly stated: string;
  readonly sections: readonly Section[];
}

const entriesOf = (line: string, separator: string) =>
  line
    .split(separator)
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '');

/**
 * Reads a source: `source:` once, `topic:` before its lists, `[es]` before words, `[shelf es]` before words that count in
 * the names of shelves, `[together]` before combinations (`a|b + c|d ! unless`). Lines that start with `# ` are notes at the top.
 * @throws Error with the line that is wrong
 */
export function readSource(text: string): Source {
  let stated = '';
  const sections = new Map<string, Section>();
  let section: Section | undefined;
  let head: string | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    const refuse = (why: string) => new Error(`line ${i + 1} ${why}: ${line.slice(0, 80)}`);
    const [, key, value] = /^(source|topic):\s*(.+)$/.exec(line) ?? [];
    if (line.trim() === '' || (head === undefined && line.startsWith('# '))) continue;
    if (key === 'source') stated = value ?? '';
    else if (key === 'topic' && value !== undefined) {
      section = sections.get(value) ?? { topic: value, words: {}, shelfWords: {}, combinations: [] };
      sections.set(value, section);
      head = undefined;
    } else if (/^\[.+\]$/.test(line)) head = line.slice(1, -1);
    else if (!section || head === undefined) throw refuse('stands under no topic or list');
    else if (head === 'together') {
      const [groups = '', unless = ''] = line.split(' ! ');
      section.combinations.push({
        all: entriesOf(groups, ' + ').map((group) => entriesOf(group, '|')),
        unless: entriesOf(unless, '|'),
      });
    } else {
      const [kind, language = kind] = head.split(' ');
      const lists = kind === 'shelf' ? section.shelfWords : section.words;
      lists[language as string] = [...(lists[language as string] ?? []), ...entriesOf(line, ',')];
    }
  }
  if (stated === '') throw new Error('a source must say where it comes from: "source: ..."');
  return { stated, sections: [...sections.values()] };
}
