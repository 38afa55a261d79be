// @ts-check
/**
 * What structured clone carries between processes, as JSON: every value that JSON has not becomes `{ $: tag, v: … }`.
 * The function is also sent into the page as text, so it uses nothing from outside of itself.
 */
export function createCodec() {
  /** @param {Uint8Array} bytes */
  function toBase64(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  }

  /** @param {string} text */
  function fromBase64(text) {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  }

  /**
   * Throws on a value that refers to itself, which structured clone carries and this does not.
   * @param {unknown} value
   * @param {readonly unknown[]} [parents]
   * @returns {unknown}
   */
  function encode(value, parents = []) {
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) return { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
    if (typeof value !== 'object' || value === null) return value;
    if (parents.includes(value)) throw new Error('The Electron stand-in carries no value that refers to itself.');
    const within = [...parents, value];
    if (value instanceof Date) return { $: 'date', v: String(value.getTime()) };
    if (value instanceof Error) return { $: 'error', v: [value.name, value.message] };
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) return { $: 'bytes', v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    if (value instanceof Map) return { $: 'map', v: [...value].map(([key, item]) => [encode(key, within), encode(item, within)]) };
    if (value instanceof Set) return { $: 'set', v: [...value].map((item) => encode(item, within)) };
    if (Array.isArray(value)) return value.map((item) => encode(item, within));
    return { $: 'object', v: Object.entries(value).map(([key, item]) => [key, encode(item, within)]) };
  }

  /**
   * @param {any} coded What `encode` made.
   * @returns {any}
   */
  function decode(coded) {
    if (Array.isArray(coded)) return coded.map(decode);
    if (typeof coded !== 'object' || coded === null) return coded;
    const { $: tag, v: value } = coded;
    if (tag === 'undefined') return undefined;
    if (tag === 'bigint') return BigInt(value);
    if (tag === 'number') return Number(value);
    if (tag === 'date') return new Date(Number(value));
    if (tag === 'error') return Object.assign(new Error(value[1]), { name: value[0] });
    if (tag === 'buffer') return fromBase64(value).buffer;
    if (tag === 'bytes') return fromBase64(value);
    if (tag === 'map') return new Map(value.map(decode));
    if (tag === 'set') return new Set(value.map(decode));
    return Object.fromEntries(value.map(decode));
  }

  return { encode, decode };
}
