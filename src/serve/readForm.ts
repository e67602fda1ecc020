/** More than any of our forms can be; RFC 8058 needs 26 bytes. */
export const MOST_BYTES = 64 * 1024;

/**
 * The fields of a form, urlencoded or multipart. Whatever else the body is, it is no field of ours and an empty form: a
 * one-click unsubscribe counts with any body (RFC 8058 section 3.2). `undefined` for a body that is too large.
 */
export async function readForm(
  request: Request,
): Promise<{ readonly form: URLSearchParams; readonly body: string } | undefined> {
  const bytes = await readBytes(request);
  if (bytes === undefined) return undefined;
  return { form: await fieldsOf(bytes, request), body: bytes.toString() };
}

async function fieldsOf(bytes: Buffer, request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? '';
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return new URLSearchParams(bytes.toString());
  if (!/^multipart\/form-data\b/i.test(type)) return new URLSearchParams();
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
    const fields = [...form].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    );
    return new URLSearchParams(fields);
  } catch {
    return new URLSearchParams();
  }
}

async function readBytes({ body, headers }: Request): Promise<Buffer | undefined> {
  if (Number(headers.get('content-length') ?? 0) > MOST_BYTES) return undefined;
  if (body === null) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
