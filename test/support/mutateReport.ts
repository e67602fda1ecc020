import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every report of the corpus, by its file's name. */
export function reportCorpus(folder = 'test/cases/reports'): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name))]));
}

type Mutation = (text: string, random: () => number) => string;

const at = (text: string, random: () => number) => Math.floor(random() * text.length);
const lines = (text: string) => text.split('\n');

/** What gateways, lists, forwarders and broken or hostile programs do to reports. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncated: (text, random) => text.slice(0, at(text, random)),
  'a byte changed': (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + String.fromCharCode(Math.floor(random() * 256)) + text.slice(place + 1);
  },
  'a line lost': (text, random) => {
    const all = lines(text);
    all.splice(Math.floor(random() * all.length), 1);
    return all.join('\n');
  },
  'a line twice': (text, random) => {
    const all = lines(text);
    const place = Math.floor(random() * all.length);
    return [...all.slice(0, place), all[place], ...all.slice(place)].join('\n');
  },
  'two lines exchanged': (text, random) => {
    const all = lines(text);
    const [one, other] = [Math.floor(random() * all.length), Math.floor(random() * all.length)];
    [all[one], all[other]] = [all[other] ?? '', all[one] ?? ''];
    return all.join('\n');
  },
  'quoted by a mail program': (text) =>
    `From: colleague@shop.test\nSubject: Fwd: report\n\n${lines(text)
      .map((line) => `> ${line}`)
      .join('\n')}`,
  'in another multipart': (text) =>
    `From: list@shop.test\nSubject: list\nContent-Type: multipart/mixed; boundary=wrap\n\n--wrap\nContent-Type: message/rfc822\n\n${text}\n--wrap--\n`,
  'many spaces': (text, random) => {
    const place = at(text, random);
    return `${text.slice(0, place)}${' \t'.repeat(5_000)}${text.slice(place)}`;
  },
  'many brackets': (text, random) => {
    const place = at(text, random);
    return `${text.slice(0, place)}${'<'.repeat(20_000)}${text.slice(place)}`;
  },
  'many boundaries': (text) => text.replace(/^--\S+$/gm, (line) => Array(200).fill(line).join('\n')),
  'nested without end': (text) => `${'Content-Type: message/rfc822\n\n'.repeat(500)}${text}`,
  'one long line': (text) => text.replaceAll('\n', ' '),
  'upper case': (text) => text.toUpperCase(),
};
