/** Text in UTF-8. Written out here, since core has no encoder of its own; lone surrogates become U+FFFD. */
export function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  const codes = escaped.matchAll(/%(..)|[^%]/g);
  return Uint8Array.from(codes, ([character, hex]) => (hex === undefined ? character.charCodeAt(0) : Number.parseInt(hex, 16)));
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** Whole numbers, the high byte first. */
export function bigEndian(value: number, length: 2 | 4): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (value >>> (8 * (length - 1 - index))) & 255);
}
