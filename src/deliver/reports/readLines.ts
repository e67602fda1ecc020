/** One chunk of input, whatever it came from. */
export type Chunk = string | Uint8Array;

/** Nothing that these readers look for is longer; the rest of a longer line is dropped, so that no input fills memory. */
const MAX_LINE = 16_384;

/** Bytes -> lines without their ends (LF or CRLF), as latin1, so that no byte is lost. */
export async function* readLines(chunks: AsyncIterable<Chunk>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const text = (
      typeof chunk === 'string'
        ? Buffer.from(chunk)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    ).toString('latin1');
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      yield clean(rest + text.slice(from, Math.min(end, from + MAX_LINE)));
      rest = '';
      from = end + 1;
    }
    if (rest.length < MAX_LINE) rest += text.slice(from, from + MAX_LINE);
  }
  if (rest !== '') yield clean(rest);
}

function clean(line: string): string {
  const cut = line.slice(0, MAX_LINE);
  return cut.endsWith('\r') ? cut.slice(0, -1) : cut;
}
