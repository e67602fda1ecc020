/** What is known of the file behind a picture's address. */
export interface LocalPicture {
  /** Whether there is such a file. */
  readonly exists: boolean;
  readonly bytes: number;
  /** In pixels; absent where the format is not read. */
  readonly width?: number;
  readonly height?: number;
  readonly format?: 'png' | 'jpeg' | 'gif' | 'webp' | 'svg';
}

/** Reads format and size from the first bytes of a picture. Nothing is decoded, and nothing in it is believed but numbers. */
export function readPicture(data: Uint8Array): Pick<LocalPicture, 'width' | 'height' | 'format'> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const ascii = (from: number, to: number) => String.fromCharCode(...data.subarray(from, to));
  if (data.length >= 24 && view.getUint32(0) === 0x89504e47)
    return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  if (data.length >= 10 && ascii(0, 4) === 'GIF8')
    return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (data.length >= 30 && ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP')
    return webp(view, ascii(12, 16));
  if (data.length >= 4 && view.getUint16(0) === 0xffd8) return jpeg(view);
  if (/^(?:\ufeff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/i.test(ascii(0, 400)))
    return { format: 'svg' };
  return {};
}

/** WebP Container Specification: VP8X counts from 0, VP8L packs 14 bits each, VP8 stores them plainly. */
function webp(view: DataView, chunk: string): Pick<LocalPicture, 'width' | 'height' | 'format'> {
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (chunk === 'VP8X') return { format: 'webp', width: three(24) + 1, height: three(27) + 1 };
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { format: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk === 'VP8 ')
    return {
      format: 'webp',
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
    };
  return { format: 'webp' };
}

/** The size stands in the frame header (ITU-T T.81, B.2.2): markers C0 to CF but C4, C8 and CC. */
function jpeg(view: DataView): Pick<LocalPicture, 'width' | 'height' | 'format'> {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return { format: 'jpeg' };
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { format: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return { format: 'jpeg' };
}
