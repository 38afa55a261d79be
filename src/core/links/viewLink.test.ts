import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatViewLink, parseViewLink } from './viewLink';

describe('a link to a view', () => {
  it.each([
    ['#/icd-10-cm:G89.4?depth=2', { node: 'icd-10-cm:G89.4', depth: 2 }],
    ['medroots://icd-10-cm:G89.4?depth=2', { node: 'icd-10-cm:G89.4', depth: 2 }],
    ['medroots:///term:nerve-block/', { node: 'term:nerve-block' }],
    ['MEDROOTS:root:-lysis', { node: 'root:-lysis' }],
    ['G89.4', { node: 'G89.4' }],
    ['#/nerve%20block', { node: 'nerve block' }],
    ['#/term:a?depth=9', { node: 'term:a' }],
    ['#/%E0%A4%A', { node: '%E0%A4%A' }],
  ] as const)('reads %s', (text, link) => {
    expect(parseViewLink(text)).toEqual(link);
  });

  it.each(['', '#', '#/', 'medroots://', '?depth=2', `#/${'x'.repeat(600)}`, '#/a%00b'])('takes %j for none', (text) => {
    expect(parseViewLink(text)).toBeUndefined();
  });

  it('is read as it was written, whatever the node is called', () => {
    const node = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((text) => text === text.trim() && !/^\/|\/$|\p{Cc}/u.test(text));
    fc.assert(
      fc.property(node, fc.constantFrom(2 as const, 3 as const), (name, depth) => {
        expect(parseViewLink(`#${formatViewLink({ node: name, depth })}`)).toEqual({ node: name, depth });
        expect(parseViewLink(`medroots://${formatViewLink({ node: name, depth })}`)).toEqual({ node: name, depth });
      }),
    );
  });
});
