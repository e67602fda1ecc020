import { type LanguagesSettings, MesuraError } from '../../domain/index.ts';
import { issuedRecord } from '../view/issued.ts';
import { dayText } from './formats.ts';
import type { HelperFunction } from './HelperFunction.ts';
import { sentenceFor } from './sentences.ts';

/**
 * `{{why}}`: the reason of the current suggestion, from the purchase that the guard recorded for it and not from what
 * the template sees.
 *
 * @param languages the shop's own sentences and its form of address
 */
export function whyIn(languages?: LanguagesSettings): HelperFunction {
  return function (this: unknown): string {
    const record = issuedRecord(this);
    if (!record)
      throw new MesuraError('NOT_ISSUED', '{{why}} stands where there is no suggestion', {
        fix: 'use it directly inside of {{#complements}} or {{#purchases}}',
      });
    const { language, timeZone, bought, now } = record;
    const sentence = sentenceFor(language, languages);
    if (!sentence)
      throw new MesuraError('SENTENCE_MISSING', `{{why}} has no sentence in "${language}"`, {
        why: 'a reader of one language is not told the reason in another one',
        fix: `write it in the configuration: languages: { '${language}': { why: '... {product} ... {day} ...' } }`,
      });
    return sentence(bought.name, dayText(bought.placedAt, now, language, timeZone));
  };
}
