import { assert, property, string, uint8Array } from 'fast-check';
import { crc32 as zlibCrc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bigEndian, utf8 } from './bytes';
import { crc32 } from './crc32';

describe('bytes', () => {
  it('writes text as every reader of UTF-8 takes it', () => {
    assert(property(string({ unit: 'binary' }), (text) => new TextDecoder().decode(utf8(`x${text}`)) === `x${text}`));
    expect(new TextDecoder().decode(utf8('a\ud800b'))).toBe('a\ufffdb');
  });

  it('writes numbers with the high byte first', () => {
    expect([...bigEndian(0x01020304, 4), ...bigEndian(0xff, 2), ...bigEndian(0xffffffff, 4)]).toStrictEqual([1, 2, 3, 4, 0, 255, 255, 255, 255, 255]);
  });
});

describe('crc32', () => {
  it('is the sum that zip and PNG reckon with', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
    assert(property(uint8Array(), (bytes) => crc32(bytes) === zlibCrc32(bytes)));
  });
});
