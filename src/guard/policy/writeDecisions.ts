import { isScalar, isSeq, parseDocument, Scalar, type YAMLSeq } from 'yaml';
import type { PolicyException } from '../../domain/index.ts';

/** What a person decided in a review, as the policy writes it down. Each has its reason. */
export type PolicyDecision =
  | { readonly kind: 'exception'; readonly exception: PolicyException }
  | { readonly kind: 'category'; readonly topic: string; readonly category: string; readonly because: string }
  | { readonly kind: 'word'; readonly topic: string; readonly word: string; readonly because: string };

/**
 * The text of a policy with decisions written into it: exceptions with `because`, categories and words with the reason
 * as a comment. What stands there stays as it is, comments too; what is there already is not written twice.
 */
export function writeDecisions(text: string, decisions: readonly PolicyDecision[]): string {
  const document = parseDocument(text);
  const list = (path: readonly string[]): YAMLSeq => {
    const known = document.getIn(path);
    if (isSeq(known)) {
      if (known.items.length === 0) known.flow = false;
      return known as YAMLSeq;
    }
    const seq = document.createNode([]) as YAMLSeq;
    document.setIn(path, seq);
    return seq;
  };
  const add = (path: readonly string[], value: string, because: string) => {
    const seq = list(path);
    if (seq.items.some((item) => (isScalar(item) ? item.value : item) === value)) return;
    const scalar = new Scalar(value);
    if (seq.flow !== true) scalar.comment = ` ${because}`;
    seq.add(scalar);
  };
  for (const decision of decisions) {
    if (decision.kind === 'category')
      add(['topics', decision.topic, 'categories'], decision.category, decision.because);
    else if (decision.kind === 'word')
      add(['topics', decision.topic, 'words', 'mul'], decision.word, decision.because);
    else {
      const seq = list(['exceptions']);
      const key = JSON.stringify({ ...decision.exception, because: '' });
      const isKnown = (item: unknown) => {
        const plain: unknown = document.createNode(item).toJSON();
        return (
          typeof plain === 'object' && plain !== null && JSON.stringify({ ...plain, because: '' }) === key
        );
      };
      if (!seq.items.some(isKnown)) seq.add(document.createNode(decision.exception, { flow: true }));
    }
  }
  return document.toString({ lineWidth: 0 });
}
