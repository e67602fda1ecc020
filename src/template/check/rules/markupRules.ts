import type { MakeRule } from '../markup/MarkupRule.ts';
import { comments } from './comments.ts';
import { droppedContent } from './droppedContent.ts';
import { guardedLists } from './guardedLists.ts';
import { headTexts } from './headTexts.ts';
import { images } from './images.ts';
import { includes } from './includes.ts';
import { leftovers } from './leftovers.ts';
import { links } from './links.ts';
import { linkTexts } from './linkTexts.ts';
import type { MailRules } from './MailRules.ts';
import { mustachesInTags } from './mustachesInTags.ts';
import { phrases } from './phrases.ts';
import { privateValues } from './privateValues.ts';
import { requiredPaths } from './requiredPaths.ts';
import { restrictedPaths } from './restrictedPaths.ts';

/** All the rules about markup, in the order in which they hear of it: the engine's own, then those of the caller. */
export function markupRules(rules: MailRules): readonly MakeRule[] {
  return [
    mustachesInTags,
    includes,
    droppedContent,
    images,
    links,
    linkTexts,
    leftovers,
    comments,
    headTexts,
    requiredPaths(rules.required ?? []),
    restrictedPaths(rules.restricted ?? []),
    guardedLists(rules.guarded ?? []),
    privateValues(rules.private ?? []),
    phrases(rules.phrases ?? []),
  ];
}
