/** Digits of a token's index. */
const WIDTH = 6;

/** Names for the values of one text: short words of letters and digits, which nothing on MJML's way changes. */
export class Tokens {
  readonly prefix: string;
  private readonly pattern: RegExp;

  constructor(prefix: string) {
    this.prefix = prefix;
    this.pattern = new RegExp(`${prefix}(\\d{${WIDTH}})`, 'g');
  }

  static get length(): number {
    return 4 + WIDTH;
  }

  of(index: number): string {
    return this.prefix + String(index).padStart(WIDTH, '0');
  }

  /** Every token of `text` with its place, in order. */
  find(text: string): readonly FoundToken[] {
    const found: FoundToken[] = [];
    for (let at = text.indexOf(this.prefix); at >= 0; at = text.indexOf(this.prefix, at + Tokens.length)) {
      found.push({ at, index: Number(text.slice(at + this.prefix.length, at + Tokens.length)) });
    }
    return found;
  }

  /** `text` with a blank in place of each token. */
  blank(text: string): string {
    return text.replace(this.pattern, '');
  }

  /** Cuts `text` at its tokens. */
  cut(text: string): Gapped {
    const found = this.find(text);
    const chunks: string[] = [];
    const slots: number[] = [];
    let from = 0;
    for (const { at, index } of found) {
      chunks.push(text.slice(from, at));
      slots.push(index);
      from = at + Tokens.length;
    }
    chunks.push(text.slice(from));
    return { chunks, slots };
  }
}

export interface FoundToken {
  readonly at: number;
  readonly index: number;
}

/** Static text with gaps: `chunks[0] value(slots[0]) chunks[1] ...`. There is one slot fewer than there are chunks. */
export interface Gapped {
  readonly chunks: readonly string[];
  readonly slots: readonly number[];
}

/** Tokens that `write` puts into its text as often as it says, and that its static text does not contain by chance. */
export function chooseTokens<Written extends { readonly text: string; readonly tokens: number }>(
  write: (tokens: Tokens) => Written,
): { readonly tokens: Tokens; readonly written: Written } {
  for (let attempt = 0; attempt < 1296; attempt += 1) {
    const tokens = new Tokens(`qz${attempt.toString(36).padStart(2, '0')}`);
    const written = write(tokens);
    if (tokens.find(written.text).length === written.tokens) return { tokens, written };
  }
  throw new Error('every token name occurs in the text');
}
