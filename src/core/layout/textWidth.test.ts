import { describe, expect, it } from 'vitest';
import { ellipsise, oneLine, textWidth } from './textWidth';
import { typography } from './typography';

describe('text widths', () => {
  it('are those of the bundled fonts', () => {
    // As Chromium measures them with kerning, which narrows by up to a hundredth.
    const measured = [
      ['neurolysis', typography.label, 60.39],
      ['neurolysis', typography.focus, 174.88],
      ['νεῦρον', typography.cardOriginal, 66.6],
      ['in another sense · freeing a nerve', typography.caption, 166.85],
    ] as const;
    for (const [text, style, width] of measured) {
      expect(textWidth(text, style)).toBeGreaterThanOrEqual(width);
      expect(textWidth(text, style)).toBeLessThan(width * 1.02);
    }
  });

  it('leave room for what no table knows', () => {
    expect(textWidth('神', typography.label)).toBeGreaterThanOrEqual(12.5);
    expect(textWidth('🧠', typography.label)).toBeGreaterThanOrEqual(12.5);
    expect(textWidth('ن', typography.label)).toBeGreaterThan(6);
    expect(textWidth('n̈', typography.label)).toBe(textWidth('n', typography.label));
  });

  it('fit after a text is shortened', () => {
    for (const text of ['neurolysis of a nerve', 'n̈'.repeat(90), '🧠'.repeat(30), 'W'.repeat(10_000)]) {
      const short = ellipsise(text, typography.label, 100);
      expect(textWidth(short, typography.label)).toBeLessThanOrEqual(100);
      expect(short.endsWith('…') || short === text).toBe(true);
    }
  });

  it('never part a letter from its accents', () => {
    const short = ellipsise('e\u0301'.repeat(60), typography.label, 80);
    expect(short.replace('…', '').length % 2).toBe(0);
  });

  it('are of one line', () => {
    expect(oneLine(' a\n\tb ')).toBe('a b');
  });
});
