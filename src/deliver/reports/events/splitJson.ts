import type { Chunk } from '../readLines.ts';

/** One value of a stream, or the news that something there is none. */
export type JsonPiece = { readonly value: unknown } | { readonly problem: 'not-json' | 'too-long' };

/** No event of any provider is longer. */
const MAX_CHARS = 2_000_000;

/**
 * A stream -> the objects in it: one body, an array of them, a line for each (NDJSON), or one behind the other without anything in
 * between, as queues deliver them. What is no JSON is told, once for each stretch of it, and does not stop the others.
 */
export async function* splitJson(chunks: AsyncIterable<Chunk>): AsyncGenerator<JsonPiece> {
  const decoder = new TextDecoder();
  const scanner = new Scanner();
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    yield* scanner.take(text);
  }
  yield* scanner.end();
}

const IN_STRING = /["\\]/g;
const IN_OBJECT = /["{}]/g;
/** Between objects stand white space, an array around them, commas, a byte order mark. All else is none of them. */
const BETWEEN = /[^\t\r [\],\uFEFF]/g;

class Scanner {
  #depth = 0;
  #inString = false;
  #isGarbage = false;
  /** Parts of the object that is being read. */
  #parts: string[] = [];
  #length = 0;
  /** A backslash at the end of a chunk escapes the first character of the next. */
  #escapes = false;

  *take(text: string): Generator<JsonPiece> {
    let from = 0;
    let at = 0;
    if (this.#escapes && text !== '') {
      this.#escapes = false;
      at = 1;
    }
    while (at < text.length) {
      const sign = this.#next(text, at);
      if (sign === undefined) break;
      at = sign.index + 1;
      const [char] = sign;
      if (this.#inString) {
        if (char === '"') this.#inString = false;
        else if (at === text.length) this.#escapes = true;
        else at++;
      } else if (this.#depth > 0) {
        if (char === '"') this.#inString = true;
        else if (char === '{') this.#depth++;
        else if (--this.#depth === 0) {
          this.#keep(text.slice(from, at));
          yield this.#endObject();
        }
      } else if (char === '{') {
        if (this.#isGarbage) yield this.#endGarbage();
        this.#depth = 1;
        from = at - 1;
      } else if (char !== '\n') this.#isGarbage = true;
      else if (this.#isGarbage) yield this.#endGarbage();
    }
    if (this.#depth > 0) this.#keep(text.slice(from));
  }

  /** The next character that means something where we are. */
  #next(text: string, from: number): RegExpExecArray | undefined {
    const signs = this.#inString ? IN_STRING : this.#depth > 0 ? IN_OBJECT : BETWEEN;
    signs.lastIndex = from;
    return signs.exec(text) ?? undefined;
  }

  *end(): Generator<JsonPiece> {
    if (this.#depth > 0 || this.#isGarbage) yield { problem: 'not-json' };
  }

  #keep(part: string): void {
    this.#length += part.length;
    if (this.#length <= MAX_CHARS) this.#parts.push(part);
  }

  #endGarbage(): JsonPiece {
    this.#isGarbage = false;
    return { problem: 'not-json' };
  }

  #endObject(): JsonPiece {
    const text = this.#parts.join('');
    const isLong = this.#length > MAX_CHARS;
    this.#parts = [];
    this.#length = 0;
    return isLong ? { problem: 'too-long' } : parse(text);
  }
}

function parse(text: string): JsonPiece {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: 'not-json' };
  }
}
