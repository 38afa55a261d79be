import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeText } from './safeText';

describe('safeText', () => {
  it('leaves what a label holds: Greek, accents, signs, markup as plain characters', () => {
    for (const text of ['νεῦρον, neûron', 'tomḗ – “cutting”', 'a < b & "c" > \'d\'', '[x](javascript:alert(1)) <img onerror=x>', 'क्‍ष', '👩‍⚕️', 'שלום'])
      expect(safeText(text)).toBe(text);
  });

  it('puts accents on their letters, so that one glyph stands for both', () => {
    expect(safeText('tome\u0304\u0301')).toBe('tom\u1e17');
  });

  it('makes one line of many', () => {
    expect(safeText(' one\r\n\ttwo\u2028three\u0000four\u0085 ')).toBe('one two three four');
  });

  it('takes out what turns or hides text', () => {
    expect(safeText('\u202eabc\u202c \u2066d\u2069\u200e\u200fe\ufefff\u00adg\u200bh\u{e0041}i')).toBe('abc defghi');
    expect(safeText('a\u200db\ufe0f')).toBe('ab');
  });

  it('writes what is no character as one that says so', () => {
    expect(safeText('a\ud800b\udc00c\uffffd\u{1fffe}e')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  });

  it('writes the hyphens that no font has as the one that all have', () => {
    expect(safeText('non\u2011union')).toBe('non-union');
  });

  it('cuts what no figure could show, at a whole character', () => {
    const cut = safeText('ab'.repeat(50_000));
    expect([cut.length, cut.at(-1)]).toStrictEqual([2000, '…']);
    expect(safeText(`a${'😀'.repeat(3000)}`)).toBe(`a${'😀'.repeat(999)}…`);
    expect(safeText('a'.repeat(2000))).toHaveLength(2000);
  });

  it('changes nothing that is safe already', () => {
    assert(property(string({ unit: 'binary', maxLength: 60 }), (text) => safeText(safeText(text)) === safeText(text)), { numRuns: 2000 });
  });
});
