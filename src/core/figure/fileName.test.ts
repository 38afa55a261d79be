import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './fileName';

describe('a file name made of a title', () => {
  it.each([
    ['Neurolysis', 'Neurolysis.png'],
    ['From neur/o to G89.4', 'From neur o to G89.4.png'],
    ['νεῦρον → λύσις', 'νεῦρον → λύσις.png'],
    ['../../etc/passwd', 'etc passwd.png'],
    ['CON', 'CON_.png'],
    ['nul.tar', 'nul_.tar.png'],
    ['console', 'console.png'],
    ['  . ', 'figure.png'],
    ['a\u202egpj.exe', 'a gpj.exe.png'],
  ])('%j becomes %j', (title, expected) => {
    expect(fileName(title, 'png')).toBe(expected);
  });

  it('is one that every system takes, whatever the title', () => {
    const title = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('con', 'a', '.', ' ', '/', ':', '\u0000', '\ud800', '\u200f') }));
    fc.assert(
      fc.property(title, (text) => {
        const name = fileName(text, 'svg');
        expect(name).toMatch(/^[^\p{Control}/\\:*?"<>| .~-][^\p{Control}/\\:*?"<>|]*\.svg$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*\./i);
        expect(name.length).toBeLessThan(200);
      }),
    );
  });
});
