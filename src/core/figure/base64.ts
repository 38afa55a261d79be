const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64. Written out here, since what programs bring for it differs between window and command line. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) parts.push(threeBytes(bytes, index));
  return parts.join('');
}

function threeBytes(bytes: Uint8Array, index: number): string {
  const second = bytes[index + 1];
  const third = bytes[index + 2];
  const all = ((bytes[index] ?? 0) << 16) | ((second ?? 0) << 8) | (third ?? 0);
  const digit = (shift: number): string => digits.charAt((all >> shift) & 63);
  return digit(18) + digit(12) + (second === undefined ? '=' : digit(6)) + (third === undefined ? '=' : digit(0));
}
