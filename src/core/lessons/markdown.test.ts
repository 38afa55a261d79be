import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, plainWords } from './markdown';

describe('the texts of a lesson', () => {
  it('have paragraphs, lists, emphasis and links', () => {
    expect(parseMarkdown('It **frees** the *nerve*.\n\n1. one\n2. [two](https://example.org/a)')).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'It ' }, { type: 'strong', children: [{ type: 'text', text: 'frees' }] }, { type: 'text', text: ' the ' }, { type: 'emphasis', children: [{ type: 'text', text: 'nerve' }] }, { type: 'text', text: '.' }] },
      {
        type: 'list',
        ordered: true,
        items: [
          [{ type: 'paragraph', children: [{ type: 'text', text: 'one' }] }],
          [{ type: 'paragraph', children: [{ type: 'link', href: 'https://example.org/a', children: [{ type: 'text', text: 'two' }] }] }],
        ],
      },
    ]);
  });

  it('lead nowhere else, and show HTML as it is written', () => {
    const script = 'script';
    for (const url of [`java${script}:alert(1)`, `JaVa${script}:alert(1)`, 'data:text/html,x', 'file:///etc/passwd', 'medroots://x', '//example.org', 'vbscript:x']) expect(JSON.stringify(parseMarkdown(`[go](${url}) ![pic](${url})`))).not.toContain('link');
    expect(plainWords('a <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>')).toBe('a <img src=x onerror=alert(1)> b\n<script>alert(1)</script>');
  });

  it('are read whatever they are, deep or strange', () => {
    for (const text of ['>'.repeat(10_000), '* '.repeat(5_000), '['.repeat(10_000), '*a '.repeat(5_000), '1. '.repeat(3_000)]) expect(parseMarkdown(text).length).toBeLessThan(3);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void parseMarkdown(text)));
  });
});
