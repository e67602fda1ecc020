import { expect, it } from 'vitest';
import { languageAmong, languageFallbacks, WhySentence } from '../../src/domain/index.ts';

it.each([
  ['de', ['de']],
  ['pt-BR', ['pt-BR', 'pt']],
  ['zh-Hant-TW', ['zh-Hant-TW', 'zh-Hant', 'zh']],
  ['es-419', ['es-419', 'es']],
  ['de-x-office', ['de-x-office', 'de']],
])('%s falls back by RFC 4647', (tag, fallbacks) => {
  expect(languageFallbacks(tag)).toEqual(fallbacks);
});

it('finds the nearest language that there is, whatever its capitals', () => {
  expect(languageAmong('es-419', ['en', 'es'])).toBe('es');
  expect(languageAmong('pt-br', ['pt', 'pt-BR'])).toBe('pt-BR');
  expect(languageAmong('pt', ['pt-BR'])).toBeUndefined();
});

it.each([
  ['because of {product}', true],
  ['on {day}', false],
  ['{product} {day} {name}', false],
])('a sentence that says "%s" is accepted: %s', (sentence, accepted) => {
  expect(WhySentence.safeParse(sentence).success).toBe(accepted);
});
