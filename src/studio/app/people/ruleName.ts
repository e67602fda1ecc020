import { t } from '../texts/index.ts';

/** A rule's code in words of the current language; one that is not known there as the server says it. */
export function ruleName(rule: string, said: string = rule): string {
  return (t.value.rules as Readonly<Record<string, string>>)[rule] ?? said;
}
