import { readFile, rename, writeFile } from 'node:fs/promises';
import { MesuraError, type Policy, type Product } from '../../domain/index.ts';
import { parsePolicy } from '../../guard/policy/parsePolicy.ts';
import { type PolicyDecision, writeDecisions } from '../../guard/policy/writeDecisions.ts';
import type { ReviewGroup } from '../../guard/review/ReviewGroup.ts';
import { type CatalogGroups, reviewGroups } from '../../guard/review/reviewGroups.ts';
import { createSensitivity } from '../../guard/sensitivity/createSensitivity.ts';
import type { Shop } from '../shop/openShop.ts';
import { type Answer, readDecisions } from './readDecisions.ts';

/** What became of a file of decisions. */
export interface Decided {
  readonly answers: number;
  readonly decisions: readonly PolicyDecision[];
  /** Answers about groups or products that are no longer in the review, by line. */
  readonly gone: readonly number[];
  /** How many groups are left to look at once the decisions hold. */
  readonly left: { readonly doubtful: number; readonly groups: number };
}

/**
 * Writes a person's decisions into the policy, as exceptions, categories and words, each with its reason; without `write`
 * it only says what it would write. The policy is read again before it is saved: one that does not hold is not written.
 * @throws MesuraError DATA_INVALID for a line that cannot be read, POLICY_INVALID where the policy would not hold
 */
export async function decideReview(
  { workspace, store }: Shop,
  file: { readonly path: string; readonly shown: string },
  write: boolean,
): Promise<Decided> {
  const answers = await readDecisions(file.path, file.shown);
  const products = await store.products();
  const { text, decisions, gone } = decidedText(workspace.policy, workspace.policyFile, products, answers);
  const policy = parsePolicy(text, workspace.policyFile.name);
  const after = reviewGroups(products, policy, createSensitivity(policy));
  if (write) await save(workspace.resolve(workspace.config.policy), workspace.policyFile.text, text);
  const groups = [...after.flagged, ...after.neighbours];
  const doubtful = groups.filter(({ certainty }) => certainty === 'doubtful').length;
  return { answers: answers.length, decisions, gone, left: { doubtful, groups: groups.length } };
}

/** A policy's text with answers written into it. @throws MesuraError POLICY_INVALID where the policy would not hold */
export function decidedText(
  policy: Policy,
  file: { readonly text: string; readonly name: string },
  products: readonly Product[],
  answers: readonly Answer[],
): Pick<Decided, 'decisions' | 'gone'> & { readonly text: string } {
  const before = reviewGroups(products, policy, createSensitivity(policy));
  const byId = new Map(products.map((product) => [product.id, product]));
  const gone: number[] = [];
  const decisions = answers.flatMap((answer) => {
    const group = groupOf(before, answer);
    const product = answer.id === undefined ? undefined : byId.get(answer.id);
    if (answer.id === undefined ? !group : !product) {
      gone.push(answer.line);
      return [];
    }
    return product ? ofProduct(answer, product) : ofGroup(answer, group as ReviewGroup);
  });
  const text = writeDecisions(file.text, decisions);
  parsePolicy(text, file.name);
  return { text, decisions, gone };
}

const groupOf = ({ flagged, neighbours }: CatalogGroups, { kind, topic, by }: Answer) =>
  [...flagged, ...neighbours].find((one) => one.kind === kind && one.topic === topic && one.by === by);

function ofProduct({ topic, decision, because }: Answer, { id, name }: Product): PolicyDecision[] {
  return decision === 'harmless'
    ? [{ kind: 'exception', exception: { product: id, topic, because } }]
    : [{ kind: 'word', topic, word: phrase(name), because }];
}

function ofGroup(
  { topic, by, kind, decision, because }: Answer,
  { products }: ReviewGroup,
): PolicyDecision[] {
  if (decision === 'sensitive')
    return [
      kind === 'word'
        ? { kind, topic, word: by, because }
        : { kind: 'category', topic, category: by, because },
    ];
  const exceptions = (of: typeof products): PolicyDecision[] =>
    of.map(({ id }) => ({ kind: 'exception', exception: { product: id, topic, because } }));
  // A combination of words is no phrase; and where another word says the same, the product needs its own exception.
  if (kind === 'word' && !by.includes(' + ')) {
    const others = products.filter(({ findings }) =>
      findings.some((one) => one.topic === topic && one.detail !== by),
    );
    return [{ kind: 'exception', exception: { phrase: by, topic, because } }, ...exceptions(others)];
  }
  // A shelf does not answer for what a product's own name says.
  return kind === 'shelf'
    ? [{ kind: 'exception', exception: { category: by, topic, because } }, ...exceptions(products)]
    : exceptions(products);
}

/** A name as a phrase of a word list: its words and numbers, nothing that the lists read as a sign. */
const phrase = (name: string) => (name.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').slice(0, 100);

/** Replaces the file in one step, and not when somebody changed it meanwhile. */
async function save(path: string, before: string, after: string): Promise<void> {
  if ((await readFile(path, 'utf8')) !== before)
    throw new MesuraError('USAGE', 'the policy was changed while the decisions were read', {
      fix: 'run the command again',
    });
  const draft = `${path}.new`;
  await writeFile(draft, after);
  await rename(draft, path);
}
