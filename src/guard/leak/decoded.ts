const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

/** A value as it was before it was escaped for HTML or an address. */
export function decoded(value: string): string {
  const plain = value.includes('&')
    ? value.replace(/&(?:[a-z]+|#x?[0-9a-f]+);/gi, (entity) => ENTITIES[entity] ?? entity)
    : value;
  if (!plain.includes('%')) return plain;
  return plain.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
