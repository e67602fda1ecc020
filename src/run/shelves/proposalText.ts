import { CATEGORY_SEPARATOR } from '../../domain/index.ts';
import { saysNothing } from '../../guard/shelves/saysNothing.ts';
import { isSensitive, type ShelfProposal } from './suggestForShop.ts';

/**
 * The proposals as a block of `policy.yaml`: the best category of each shelf, why, and what else it may be. What is sensitive
 * stands first, because a mistake there is the one that hurts.
 */
export function proposalText(proposals: readonly ShelfProposal[]): string {
  const sensitive = proposals.filter(isSensitive);
  const others = proposals.filter((proposal) => !isSensitive(proposal));
  return [
    'categories:',
    '  map:',
    ...section('Kept silent, where the proposal is right: look at these first', sensitive),
    ...section('The rest', others),
  ].join('\n');
}

function section(title: string, proposals: readonly ShelfProposal[]): string[] {
  return proposals.length === 0 ? [] : [`    # ${title}`, ...proposals.flatMap(entry)];
}

function entry({ shelf, candidates }: ShelfProposal): string[] {
  const [best, ...others] = candidates;
  if (best === undefined) return [`    # ${key(shelf)}: ${whyNone(shelf)}`];
  const silent = best.topics.length === 0 ? '' : ` [${best.topics.join(', ')}]`;
  return [
    `    ${key(shelf)}: ${best.category}`,
    `      # ${best.score.toFixed(2)}${silent} ${oneLine(best.reason)}`,
    ...others.map(
      ({ category, score, topics }) =>
        `      # or ${category} (${score.toFixed(2)})${topics.length === 0 ? '' : ` [${topics.join(', ')}]`}`,
    ),
  ];
}

const whyNone = (shelf: string): string =>
  shelf.split(CATEGORY_SEPARATOR).every(saysNothing)
    ? 'says how things are sold and not what they are; name the wider category that all of it belongs to'
    : "nothing fits well; see the list of Google's taxonomy";

/** A key of YAML: plain where it can be, else a JSON string, which is one too (YAML 1.2, 1.3). */
const key = (shelf: string) =>
  /^[\p{L}\p{N}][\p{L}\p{N} >&,.()/'+-]*$/u.test(shelf) && !/^\d/.test(shelf) ? shelf : JSON.stringify(shelf);

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
