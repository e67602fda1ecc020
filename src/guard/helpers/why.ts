import { MesuraError } from '../../domain/index.ts';
import { type Issued, issuedRecord } from '../view/issued.ts';
import { dayText } from './formats.ts';
import type { HelperFunction } from './HelperFunction.ts';

/** How the reason is told: in the middle of a sentence, without a full stop. */
const SENTENCES: Readonly<Record<string, (product: string, day: string) => string>> = {
  es: (product, day) => `porque compraste «${product}» el ${day}`,
  en: (product, day) => `because you bought “${product}” on ${day}`,
  de: (product, day) => `weil du am ${day} „${product}“ gekauft hast`,
  fr: (product, day) => `parce que vous avez acheté « ${product} » le ${day}`,
  pt: (product, day) => `porque compraste «${product}» a ${day}`,
  'pt-BR': (product, day) => `porque você comprou “${product}” em ${day}`,
  it: (product, day) => `perché hai acquistato «${product}» il ${day}`,
};

/**
 * `{{why}}`: the reason of the current suggestion, from the purchase that the guard recorded for it and not from what
 * the template sees. In a language that it does not speak it says it in English.
 */
export const why: HelperFunction = function (this: unknown): string {
  const record = issuedRecord(this);
  if (!record)
    throw new MesuraError('NOT_ISSUED', '{{why}} stands where there is no suggestion', {
      fix: 'use it directly inside of {{#complements}} or {{#purchases}}',
    });
  return whyText(record);
};

/** The sentence about what the guard remembers of something that it issued. */
export function whyText({ language, timeZone, bought, now }: Issued): string {
  const base = language.split('-')[0] ?? '';
  const spoken = language in SENTENCES || base in SENTENCES ? language : 'en';
  const sentence = SENTENCES[spoken] ?? SENTENCES[base] ?? SENTENCES.en;
  return sentence?.(bought.name, dayText(bought.placedAt, now, spoken, timeZone)) ?? '';
}
