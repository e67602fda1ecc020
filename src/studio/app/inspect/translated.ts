import { effect, signal } from '@preact/signals';
import { answerOf, api } from '../api/client.ts';
import { language } from '../texts/index.ts';

/** What each finding says and advises, by its code, where that is not English: asked for once, by who reads it. */
export const translated = signal<Readonly<Record<string, readonly [message: string, fix: string]>>>({});

effect(() => {
  if (language.value === 'en') translated.value = {};
  else
    answerOf(api.findings.words[':language'].$get({ param: { language: language.value } })).then(
      ({ words }) => {
        translated.value = words;
      },
      () => undefined,
    );
});
