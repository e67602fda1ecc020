import { maySuggest } from '../../domain/index.ts';
import { type Rule, skip } from './Rule.ts';

const NONE = skip(
  'suggestions.none',
  'nothing good can be suggested, and the campaign is not sent without suggestions',
);

/** An email that is about suggestions and has none says nothing. Who does not allow the use of purchases is another rule's. */
export const suggestions: Rule = ({ campaign, mayUsePurchases, due, at, suggest }) => {
  if (campaign.withoutSuggestions !== 'skip' || !maySuggest(campaign)) return undefined;
  if (!mayUsePurchases || !due.order) return undefined;
  return suggest(due.order, at).length === 0 ? NONE : undefined;
};
