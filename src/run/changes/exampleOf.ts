import { diffLines, diffWordsWithSpace } from 'diff';
import type { Campaign, Instant } from '../../domain/index.ts';
import { composeOne, type DescribedEmail, describeEmail } from '../desk/describeEmail.ts';
import type { ChangeGroup } from './ChangeReport.ts';
import type { Look } from './Look.ts';

/** A run of text, in both sides or in one. */
export interface Piece {
  readonly text: string;
  readonly in: 'both' | 'before' | 'after';
}

/** One email before and after, and where it differs. */
export interface ChangeExample {
  readonly group: ChangeGroup;
  readonly before?: DescribedEmail;
  readonly after?: DescribedEmail;
  readonly subject: readonly Piece[];
  /** The text parts, word by word. */
  readonly text: readonly Piece[];
  /** The HTML, line by line, with what is the same left out but for some lines around. */
  readonly html: readonly Piece[];
  /** The HTML of both, for frames. */
  readonly frames: { readonly before?: string; readonly after?: string };
}

/** Two texts that have little in common take long to compare: after so long they are told as all gone and all new. */
const PATIENCE_MS = 300;
/** How many of the same lines stand around a difference. */
const CONTEXT = 3;

/** Renders the example of a group as it was and as it is: each by the edition and the facts of its time. */
export async function exampleOf(
  looks: { readonly before: Look; readonly after: Look },
  group: ChangeGroup,
  { now, reveal }: { readonly now: Instant; readonly reveal: boolean },
): Promise<ChangeExample> {
  const [before, after] = await Promise.all(
    [looks.before, looks.after].map((look) => sideOf(look, group, now, reveal)),
  );
  const [a, b] = [before?.rendered, after?.rendered];
  return Object.freeze({
    group,
    ...(before && { before: before.described }),
    ...(after && { after: after.described }),
    subject: words(a?.subject ?? '', b?.subject ?? ''),
    text: words(a?.text ?? '', b?.text ?? ''),
    html: lines(a?.html ?? '', b?.html ?? ''),
    frames: { ...(a && { before: a.html }), ...(b && { after: b.html }) },
  });
}

async function sideOf({ edition, people }: Look, { example }: ChangeGroup, now: Instant, reveal: boolean) {
  const index = people.indexOf(example.customerId);
  const campaign: Campaign | undefined = edition.workspace.campaigns.get(example.campaign);
  if (index === undefined || campaign === undefined) return undefined;
  const history = people.history(index);
  const { composed } = await composeOne(edition, history, campaign, now);
  const described = await describeEmail(edition, history, campaign, { now, reveal });
  return { described, rendered: composed?.rendered };
}

type Change = { readonly value: string; readonly added?: boolean; readonly removed?: boolean };

function pieces(changes: readonly Change[] | undefined, a: string, b: string): Piece[] {
  const all = changes ?? [
    { value: a, removed: true },
    { value: b, added: true },
  ];
  return all
    .filter(({ value }) => value !== '')
    .map(({ value, added, removed }) => ({
      text: value,
      in: added ? 'after' : removed ? 'before' : 'both',
    }));
}

const words = (a: string, b: string) => pieces(diffWordsWithSpace(a, b, { timeout: PATIENCE_MS }), a, b);

function lines(a: string, b: string): Piece[] {
  return pieces(diffLines(a, b, { timeout: PATIENCE_MS }), a, b).map((piece, at, all) =>
    piece.in === 'both' ? { ...piece, text: around(piece.text, at > 0, at < all.length - 1) } : piece,
  );
}

/** The lines next to a difference; what lies between is one line of dots. */
function around(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const all = text.split('\n');
  const [head, tail] = [hasBefore ? CONTEXT : 0, hasAfter ? CONTEXT + 1 : 0];
  if (all.length <= head + tail + 1) return text;
  return [...all.slice(0, head), '…', ...all.slice(all.length - tail)].join('\n');
}
