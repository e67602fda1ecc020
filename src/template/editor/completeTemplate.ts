import type { CheckOptions } from '../check/CheckOptions.ts';
import type { Completions } from './Completion.ts';
import { completeMarkup } from './completeMarkup.ts';
import { completeMustache } from './completeMustache.ts';
import { bodyNames } from './describeValue.ts';
import { mustacheAt } from './mustacheAt.ts';
import { partialParameters } from './partialParameters.ts';
import { scopeAt } from './scopeAt.ts';

export interface CompleteRequest extends CheckOptions {
  readonly text: string;
  readonly offset: number;
  /** The name of the text as a partial, if it is one, and the templates that may call it. */
  readonly partial?: string;
  readonly callers?: Readonly<Record<string, string>>;
}

/** What can be written at a place of a template or partial: by the view's schema inside mustaches, by MJML's own definitions outside. */
export function completeTemplate(request: CompleteRequest): Completions {
  const { text, offset } = request;
  const mustache = mustacheAt(text, offset);
  if (mustache === undefined) return completeMarkup(text, offset);
  const at = scopeAt({ ...request, before: text.slice(0, mustache.start) });
  const known = new Set([
    ...at.helpers.keys(),
    ...bodyNames(at.scope.root.type).map(([name]) => name),
    ...[...at.helpers.values()].flatMap(({ item }) => (item ? bodyNames(item).map(([name]) => name) : [])),
  ]);
  const partials = Object.fromEntries(
    Object.entries(request.partials ?? {}).map(([name, source]) => [name, partialParameters(source, known)]),
  );
  return completeMustache(mustache, at, offset, partials);
}
