import { assert, property, uint8Array } from 'fast-check';
import { describe, it } from 'vitest';
import { base64 } from './base64';

describe('base64', () => {
  it('writes bytes as every reader of base64 takes them', () => {
    assert(property(uint8Array({ maxLength: 40 }), (bytes) => base64(bytes) === Buffer.from(bytes).toString('base64')));
  });
});
