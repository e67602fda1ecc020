import { returnTokensIn } from '../headers/returnPath.ts';
import type { Anatomy } from './Anatomy.ts';
import { type Fields, parseFields } from './mime/parseFields.ts';
import { CLUE_KINDS, type Clue, type ClueKind } from './Report.ts';

/** Of each kind; a report about one message holds one or two. */
const MAX_CLUES = 20;
const ID = /<[!-;=?-~]{3,250}>/g;
const OUR_ID = /(?<![0-9a-z])[0-9a-f]{40}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
const TOKEN = /[A-Za-z0-9]{1,40}\.[A-Za-z0-9_-]{23,2000}/g;

/** A header line as it stands in the text of a report, quoted or not, with up to three lines more. */
const QUOTED =
  /^[ \t>|]{0,20}(list-unsubscribe|message-id|x-microsoft-original-message-id|origin-messageid)[ \t]*:[ \t]*(.*(?:\n[ \t>|]+(?![A-Za-z-]+:).*){0,3})/gim;
/** Fields of the report itself that speak of the message that it is about. Its own Message-ID does not. */
const ABOUT: readonly ClueKind[] = [
  'in-reply-to',
  'references',
  'x-microsoft-original-message-id',
  'origin-messageid',
];

/**
 * Everything in a report that may name the message, surest first, each once. What stands in the head of the returned message counts
 * before what is quoted in a text, which anybody may have written there.
 */
export function cluesIn({ root, status, feedback, disposition, originals, head, inside }: Anatomy): Clue[] {
  const clues = new Clues();
  clues.add('return-path', returnTokensIn(`${head}\n${inside}`));
  for (const original of originals) clues.addFields(parseFields(original), CLUE_KINDS);
  clues.addFields(root.fields, ABOUT);
  for (const block of [...status, ...(feedback ? [feedback] : []), ...(disposition ? [disposition] : [])]) {
    clues.add('message-id', idsIn(block.get('original-message-id') ?? block.get('x-original-message-id')));
  }
  if (originals.length === 0) addQuoted(clues, inside);
  return clues.all();
}

/** A returned message may stand in the text; then its id may have lost its name and brackets too. */
function addQuoted(clues: Clues, inside: string): void {
  for (const [, name = '', value = ''] of inside.matchAll(QUOTED)) {
    const kind = name.toLowerCase();
    if (kind === 'list-unsubscribe') clues.add('unsubscribe', unsubscribeTokensIn(value));
    else clues.add(kind as ClueKind, idsIn(value));
  }
  clues.add(
    'message-id',
    [...inside.matchAll(OUR_ID)].map(([id]) => normal(`<${id}>`)),
  );
}

class Clues {
  readonly #found = new Map<ClueKind, Set<string>>(CLUE_KINDS.map((kind) => [kind, new Set()]));

  add(kind: ClueKind, values: Iterable<string>): void {
    const found = this.#found.get(kind);
    for (const value of values) if (found && found.size < MAX_CLUES) found.add(value);
  }

  addFields(fields: Fields, kinds: readonly ClueKind[]): void {
    for (const kind of kinds) {
      if (kind === 'unsubscribe') this.add(kind, unsubscribeTokensIn(fields.get('list-unsubscribe') ?? ''));
      else if (kind !== 'return-path') this.add(kind, idsIn(fields.get(kind)));
    }
  }

  all(): Clue[] {
    return CLUE_KINDS.flatMap((by) =>
      [...(this.#found.get(by) ?? [])].map((value) => Object.freeze({ by, value })),
    );
  }
}

function idsIn(value = ''): string[] {
  const ids = [...value.matchAll(ID)].map(([id]) => normal(id));
  const bare = /^[!-;=?-~]+@[!-;=?-~]+$/.exec(value.trim())?.[0];
  return ids.length > 0 || bare === undefined ? ids : [normal(`<${bare}>`)];
}

/** Ids of ours are lower case, whatever a relay made of them. */
const normal = (id: string): string => (/^<[0-9a-f]{40}@/i.test(id) ? id.toLowerCase() : id);

/** What may be a signed token in the addresses of a List-Unsubscribe, folded wherever a relay liked. */
export function unsubscribeTokensIn(value: string): string[] {
  const whole = value
    .split('\n')
    .map((line) => line.replace(/^[\s>|]+/, ''))
    .join('')
    .replace(/\s+/g, '');
  return [...whole.matchAll(TOKEN)].map(([token]) => token);
}
