import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodec } from './codec.mjs';

const { encode, decode } = createCodec();

function overTheWire(value: unknown): unknown {
  return decode(JSON.parse(JSON.stringify(encode(value))));
}

describe('the codec of the stand-in', () => {
  it('carries what structured clone carries', () => {
    const value = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: false, withSparseArray: false, withNullPrototype: false });
    fc.assert(
      fc.property(value, (sent) => {
        expect(overTheWire(sent)).toEqual(structuredClone(sent));
      }),
    );
  });

  it('carries bytes of any length and any view', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100_000 }), (bytes) => {
        expect(overTheWire(bytes)).toEqual(bytes);
        expect(overTheWire(bytes.subarray(1))).toEqual(bytes.slice(1));
      }),
    );
    expect(overTheWire(Uint8Array.of(1, 255).buffer)).toEqual(Uint8Array.of(1, 255).buffer);
  });

  it('carries an error’s name and words', () => {
    expect(overTheWire(new RangeError('too far'))).toMatchObject({ name: 'RangeError', message: 'too far' });
  });

  it('does not take the tags of a value for its own', () => {
    const sent = { $: 'bytes', v: 'not base64', nested: [{ $: 'undefined' }] };
    expect(overTheWire(sent)).toEqual(sent);
  });

  it('refuses a value that refers to itself', () => {
    const circle: unknown[] = [];
    circle.push([circle]);
    expect(() => encode(circle)).toThrow('refers to itself');
  });
});
