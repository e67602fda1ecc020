import { effect, signal } from '@preact/signals';
import { answerOf, api, type EmailFacts, paramOf } from '../api/client.ts';
import type { Place } from '../people/filter.ts';
import { edition } from '../state/events.ts';

/** What is known of the email that is shown. The one before stays until the next is there. */
export const facts = signal<EmailFacts | undefined>(undefined);
/** Why there is nothing to show. */
export const failed = signal<string | undefined>(undefined);

/** Loads what belongs to a place, and again when the files change, until the returned function is called. */
export function load(place: Place | undefined): () => void {
  if (place === undefined) {
    facts.value = undefined;
    return () => undefined;
  }
  const ended = new AbortController();
  const silence = effect(() => {
    void edition.value;
    const asked = api.emails[':campaign'][':customer'].$get(
      { param: paramOf(place) },
      { init: { signal: ended.signal } },
    );
    answerOf(asked).then(
      (got) => {
        if (ended.signal.aborted) return;
        facts.value = got;
        failed.value = undefined;
      },
      (error: unknown) => {
        if (ended.signal.aborted) return;
        facts.value = undefined;
        failed.value = error instanceof Error ? error.message : String(error);
      },
    );
  });
  return () => {
    ended.abort();
    silence();
  };
}

/** Where the server shows one part of an email. */
export function addressOf({ campaign, customer }: EmailFacts, what: 'html' | 'text' | 'source'): string {
  return `/api/emails/${encodeURIComponent(campaign)}/${encodeURIComponent(customer.id)}/${what}`;
}
