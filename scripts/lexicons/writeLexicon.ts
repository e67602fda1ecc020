import { fold } from '../../src/guard/sensitivity/fold.ts';
import { wordPatterns } from '../../src/guard/sensitivity/wordPattern.ts';
import type { Section, Source } from './readSource.ts';

const WIDTH = 108;

/** Every entry once, in the order of the source; what cannot be read ends the run. */
function distinct(entries: readonly string[], seen: Set<string>): string[] {
  return entries.filter((entry) => {
    const wrong = wordPatterns(entry);
    if (typeof wrong === 'string') throw new Error(`"${entry}" ${wrong}`);
    const key = JSON.stringify(wrong);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A list as a template literal, filled to the width. Accents go: the matcher folds both sides, and files stay comparable. */
function list(entries: readonly string[], indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const entry of entries.map((one) => fold(one).replaceAll('`', '').replaceAll('·', ''))) {
    const next = line === '' ? entry : `${line}, ${entry}`;
    if (indent.length + next.length + 1 > WIDTH && line !== '') {
      lines.push(`${line},`);
      line = entry;
    } else line = next;
  }
  lines.push(line);
  return `list\`\n${lines.map((one) => `${indent}  ${one}`).join('\n')}\n${indent}\``;
}

function lists(of: Record<string, string[]>, name: string): string {
  const seen = new Set<string>();
  const parts = Object.entries(of).flatMap(([language, entries]) => {
    const kept = distinct(entries, seen);
    return kept.length === 0 ? [] : [`      ${language}: ${list(kept, '      ')},`];
  });
  return parts.length === 0 ? '' : `    ${name}: {\n${parts.join('\n')}\n    },\n`;
}

function combinations(of: Section['combinations']): string {
  if (of.length === 0) return '';
  const one = ({ all, unless }: Section['combinations'][number]) => {
    const groups = all
      .map((group) => `          ${list(distinct(group, new Set()), '          ')},`)
      .join('\n');
    const not =
      unless.length === 0 ? '' : `        unless: ${list(distinct(unless, new Set()), '        ')},\n`;
    return `      {\n        all: [\n${groups}\n        ],\n${not}      },`;
  };
  return `    combinations: [\n${of.map(one).join('\n')}\n    ],\n`;
}

const keyed = (topic: string) => (/^[a-z]+$/.test(topic) ? topic : `'${topic}'`);

/** The module of one source. */
export function writeLexicon(name: string, { stated, sections }: Source): string {
  const body = sections
    .map(
      (section) =>
        `  ${keyed(section.topic)}: {\n${lists(section.words, 'words')}${lists(section.shelfWords, 'shelfWords')}${combinations(section.combinations)}  },\n`,
    )
    .join('');
  return `// Written by \`npm run lexicons\` from scripts/lexicons/sources/${name}.txt: change it there.\nimport { list } from '../list.ts';\nimport type { Lexicon } from './Lexicon.ts';\n\n/** ${stated} */\nexport const ${name}: Lexicon = {\n${body}};\n`;
}
