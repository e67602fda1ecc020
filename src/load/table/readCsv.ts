import { type Parser, parse } from 'csv-parse';
import { MAX_ROW_BYTES, type Row } from './Table.ts';

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const OPEN_QUOTE = 'a quote is opened and not closed again; a quote inside quotes is written ""';
const TOO_LONG = `the row is longer than ${MAX_ROW_BYTES / 1_000_000} MB; a quote may be open`;

/** The pieces of a file with every line break as one LF, which makes line numbers exact (also inside quotes). */
async function* readNormalized(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held = false;
  for await (const chunk of bytes) {
    const block: Buffer = held ? Buffer.concat([Buffer.from('\r'), chunk]) : chunk;
    // A CR at the end may be the first half of a CRLF.
    held = block.at(-1) === CARRIAGE_RETURN;
    const whole = held ? block.subarray(0, -1) : block;
    yield whole.includes(CARRIAGE_RETURN)
      ? Buffer.from(whole.toString('latin1').replace(/\r\n?/g, '\n'), 'latin1')
      : whole;
  }
  if (held) yield Buffer.from('\n');
}

/**
 * The rows of a CSV file, the header being the first. Blank lines are skipped. Quotes in the middle of a value are
 * taken as they are (24" is a common size). Where a quote stays open to the end, only the line that opened it is
 * refused, and reading goes on with the line after it.
 */
export async function* readCsv(bytes: AsyncIterable<Buffer>, delimiter: string): AsyncGenerator<Row[]> {
  const reader = new CsvReader(delimiter);
  let lastByte: number | undefined;
  for await (const block of readNormalized(bytes)) {
    lastByte = block.at(-1) ?? lastByte;
    await reader.take(block);
    if (reader.rows.length > 0) yield reader.rows.splice(0);
  }
  await reader.finish();
  const rest = reader.rows.splice(0);
  const last = rest.pop();
  if (last) yield [...rest, lastByte === LINE_FEED ? last : { ...last, last: true }];
}

class CsvReader {
  readonly rows: Row[] = [];
  readonly #delimiter: string;
  #parser: Parser;
  /** Lines of the file before the current parser's first, and the last line that it has read as part of a row. */
  #lineBase = 0;
  #lastLine = 0;
  /** What the current parser was given after its last whole row, and how much of its input it has used up. */
  #open: Buffer = Buffer.alloc(0);
  #used = 0;
  #usedAtOpen = 0;
  #skipping = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
    this.#parser = this.#start();
  }

  async take(block: Buffer): Promise<void> {
    let bytes = block;
    if (this.#skipping) {
      const end = bytes.indexOf(LINE_FEED);
      if (end < 0) return;
      this.#skipping = false;
      bytes = bytes.subarray(end + 1);
    }
    this.#open = this.#open.length > 0 ? Buffer.concat([this.#open, bytes]) : bytes;
    const failed = await this.#give((done) => this.#parser.write(bytes, done));
    if (failed) return this.#recover(TOO_LONG);
    this.#open = this.#open.subarray(this.#used - this.#usedAtOpen);
    this.#usedAtOpen = this.#used;
  }

  async finish(): Promise<void> {
    while (await this.#give((done) => this.#parser.end(done))) await this.#recover(OPEN_QUOTE);
  }

  #start(): Parser {
    const parser = parse({
      bom: this.#lineBase === 0,
      delimiter: this.#delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: MAX_ROW_BYTES,
      // Collected here and not handed on: the stream's own queue costs more than the parsing.
      on_record: (cells: string[], { lines, bytes }: { lines: number; bytes: number }) => {
        const first = lines - this.#lastLine > 1 ? lines - breaksIn(cells) : lines;
        this.rows.push({ line: this.#lineBase + first, cells });
        this.#lastLine = lines;
        this.#used = bytes;
        return null;
      },
    });
    parser.on('error', () => {});
    parser.resume();
    return parser;
  }

  /** Whether the parser has given up on what it was given. */
  #give(act: (done: (error?: Error | null) => void) => void): Promise<boolean> {
    return new Promise((resolve) => act((error) => resolve(Boolean(error))));
  }

  /** Refuses the line on which the unfinished row begins, and parses anew from the line after it. */
  async #recover(problem: string): Promise<void> {
    let open = this.#open.subarray(this.#used - this.#usedAtOpen);
    let line = this.#lineBase + this.#lastLine + 1;
    for (; open[0] === LINE_FEED; open = open.subarray(1)) line++;
    this.rows.push({ line, cells: [], problem });
    const end = open.indexOf(LINE_FEED);
    this.#skipping = end < 0;
    this.#lineBase = line;
    this.#lastLine = this.#used = this.#usedAtOpen = 0;
    this.#open = Buffer.alloc(0);
    this.#parser = this.#start();
    if (end >= 0) await this.take(open.subarray(end + 1));
  }
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) breaks += cell.split('\n').length - 1;
  return breaks;
}
