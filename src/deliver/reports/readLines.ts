/** One chunk of input, whatever it came from. */
export type Chunk = string | Uint8Array;

/** Nothing that these readers look for is longer; the rest of a longer line is dropped, so that no input fills memory. */
const MAX_LINE = 16_384;
/** More line ends in a row than this are as good as this many. */
const MAX_ENDS = 1_000;

/** Bytes -> lines without their ends (LF, CRLF, or the CR of old Macs), as latin1, so that no byte is lost. */
export async function* readLines(chunks: AsyncIterable<Chunk>): AsyncGenerator<string> {
  let rest = '';
  // CRs that may belong to an LF that is still to come.
  let returns = 0;
  const add = (text: string) => {
    if (rest.length < MAX_LINE) rest += text.slice(0, MAX_LINE - rest.length);
  };
  const take = (): string[] => {
    const lines = [rest, ...Array<string>(Math.max(0, returns - 1)).fill('')];
    rest = '';
    returns = 0;
    return lines;
  };
  for await (const chunk of chunks) {
    const text = latin1(chunk);
    const ends = /[\r\n]/g;
    let from = 0;
    for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
      if (end.index > from) {
        if (returns > 0) yield* take();
        add(text.slice(from, Math.min(end.index, from + MAX_LINE)));
      }
      from = end.index + 1;
      if (end[0] === '\r') returns = Math.min(returns + 1, MAX_ENDS);
      else {
        returns = 0;
        yield* take();
      }
    }
    if (from < text.length) {
      if (returns > 0) yield* take();
      add(text.slice(from, from + MAX_LINE));
    }
  }
  if (rest !== '' || returns > 0) yield* take();
}

function latin1(chunk: Chunk): string {
  return (
    typeof chunk === 'string'
      ? Buffer.from(chunk)
      : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  ).toString('latin1');
}
