/** A text as PDF holds texts that are not plain: UTF-16 with its mark in front. */
export function utf16Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff);
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 + 2 * index, text.charCodeAt(index));
  return bytes;
}
