import { textOf } from '../document/Document.ts';
import { isHidden } from '../document/isHidden.ts';
import { PLACEHOLDER } from '../links/placeholder.ts';
import type { Page } from '../Page.ts';
import type { Draft, Rule } from '../Rule.ts';

/** What a telephone shows of a subject is 30 to 40 signs, a desktop 60 to 70; of subject and preheader together about 140. */
const LONG_SUBJECT = 70;
const LONG_PREHEADER = 150;

/** Subject, preheader and the text part. */
export const wordRules: Rule = {
  group: 'words',
  codes: {
    'subject-empty': {
      severity: 'error',
      message: 'there is no subject',
      fix: 'give the template an mj-title that is never empty',
    },
    'subject-long': {
      severity: 'note',
      message: 'the subject is longer than mail programs show',
      fix: 'put what matters into the first 40 signs',
    },
    'subject-shouts': {
      severity: 'warning',
      message: 'the subject is written in capitals',
      fix: 'write it as a sentence: filters and readers take capitals for advertising',
    },
    'subject-exclaims': {
      severity: 'warning',
      message: 'the subject has several exclamation marks',
      fix: 'one is enough, none is better',
    },
    'subject-emoji': {
      severity: 'note',
      message: 'the subject has several emoji',
      fix: 'one says as much; screen readers read out each by its name',
    },
    'subject-pretends': {
      severity: 'warning',
      message: 'the subject pretends to be an answer or a forwarded mail',
      fix: 'take "Re:" or "Fwd:" out: it deceives, and several laws forbid it (CAN-SPAM, 15 U.S.C. 7704)',
    },
    'preheader-missing': {
      severity: 'warning',
      message: 'there is no preheader, so mail programs show the first words of the email beside the subject',
      fix: 'give the template an mj-preview',
    },
    'preheader-long': {
      severity: 'note',
      message: 'the preheader is longer than mail programs show',
      fix: 'put what matters into the first 90 signs',
    },
    'preheader-repeats': {
      severity: 'note',
      message: 'the preheader says what the subject says',
      fix: 'go on where the subject ends',
    },
    'placeholder-left': {
      severity: 'error',
      message: 'a placeholder stands in the email that nobody filled in',
      fix: 'fill it in, or correct its name',
    },
    'filler-text': {
      severity: 'error',
      message: 'the email has filler text in it (lorem ipsum)',
      fix: 'write the text',
    },
    'text-missing': {
      severity: 'error',
      message: 'there is no text part',
      fix: 'send one: programs without HTML show it, and filters look for it',
    },
    'text-unlike': {
      severity: 'warning',
      message: 'the text part says something else than the HTML',
      fix: 'let both come from the same template: filters take a difference for a trick',
    },
  },
  *run(page) {
    yield* judgeSubject(page.email.subject);
    yield* judgePreheader(page.email);
    yield* judgeText(page);
  },
};

function* judgeSubject(subject: string): Generator<Draft> {
  const text = subject.trim();
  if (text === '') return void (yield { code: 'subject-empty' });
  const signs = [...new Intl.Segmenter().segment(text)].length;
  if (signs > LONG_SUBJECT) yield { code: 'subject-long', detail: `${signs} signs` };
  const letters = text.match(/\p{L}/gu) ?? [];
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  if (words.length > 1 && letters.length >= 8 && capitals.length / letters.length > 0.8)
    yield { code: 'subject-shouts' };
  if ((text.match(/!/g) ?? []).length > 1) yield { code: 'subject-exclaims' };
  const emoji = text.match(/\p{Extended_Pictographic}/gu) ?? [];
  if (emoji.length > 1) yield { code: 'subject-emoji', detail: `${emoji.length}` };
  if (/^(?:re|fwd?|aw|wg|rv|tr)\s*:/i.test(text)) yield { code: 'subject-pretends' };
}

function* judgePreheader({ subject, preheader }: Page['email']): Generator<Draft> {
  const text = preheader.trim();
  if (text === '') return void (yield { code: 'preheader-missing' });
  const signs = [...new Intl.Segmenter().segment(text)].length;
  if (signs > LONG_PREHEADER) yield { code: 'preheader-long', detail: `${signs} signs` };
  if (folded(text) === folded(subject)) yield { code: 'preheader-repeats' };
}

function* judgeText(page: Page): Generator<Draft> {
  const { document, email } = page;
  const cascade = page.cascade({ dark: false, width: 600 });
  const visible = document.texts.filter(({ parent }) => !isHidden(parent, cascade));
  for (const { text, parent } of visible) {
    const placeholder = PLACEHOLDER.exec(text)?.[0];
    if (placeholder !== undefined)
      yield { code: 'placeholder-left', at: parent, detail: placeholder.slice(0, 60) };
    if (/\blorem\s+ipsum\b/i.test(text)) yield { code: 'filler-text', at: parent };
  }
  if (PLACEHOLDER.test(email.subject + email.preheader))
    yield { code: 'placeholder-left', detail: 'in the subject or preheader' };
  if (email.text.trim() === '') return void (yield { code: 'text-missing' });
  const shown = wordsOf(visible.map((text) => textOf(text)).join(' '));
  if (shown.size < 10) return;
  const told = wordsOf(email.text);
  const missing = [...shown].filter((word) => !told.has(word));
  if (missing.length / shown.size > 0.5)
    yield {
      code: 'text-unlike',
      detail: `${Math.round((100 * missing.length) / shown.size)}% of the words are not in it`,
    };
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
