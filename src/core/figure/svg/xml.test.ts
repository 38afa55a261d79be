import { assert, double, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourValue, shortNumber, shortPath, xmlText } from './xml';
import { parseXml } from './parseXml.fixture';

describe('xmlText', () => {
  it('comes back from XML as it was', () => {
    assert(property(string({ unit: 'grapheme-composite' }), (text) => parseXml(`<a b="${xmlText(text)}">${xmlText(text)}</a>`).text === text));
  });

  it('writes what XML cannot hold as unknown', () => {
    expect(xmlText('a\0b\ud800c\uffffd]]>')).toBe('a\ufffdb\ufffdc\ufffdd]]&gt;');
  });
});

describe('shortNumber', () => {
  it('rounds, and leaves out what says nothing', () => {
    expect([0, -0.001, 12, 100, 0.5, -0.25, 1.999, 3.14600, Number.NaN].map((value) => shortNumber(value))).toStrictEqual(
      ['0', '0', '12', '100', '.5', '-.25', '2', '3.15', '0'],
    );
  });

  it('is the number to the last digit that is kept', () => {
    assert(property(double({ min: -1e6, max: 1e6, noNaN: true }), (value) => Math.abs(Number(shortNumber(value)) - value) < 0.00501));
  });
});

describe('shortPath', () => {
  it('rounds long numbers and keeps them apart', () => {
    expect(shortPath('M1.23456.789123-0.0001 .99999.5L1.5.9999-.9999a1.6 1.6 0 1 1 0 3.2')).toBe('M1.23 .79 0  1 .5L1.5 1-1a1.6 1.6 0 1 1 0 3.2');
  });
});

describe('colourValue', () => {
  it('lets colours through and nothing else', () => {
    expect(['#fff', '#0a527f', 'CanvasText', 'rgb(1 2 3 / 50%)', 'none'].map(colourValue)).toStrictEqual(['#fff', '#0a527f', 'CanvasText', 'rgb(1 2 3 / 50%)', 'none']);
    expect(['url(https://example.org)', '"/><script>', 'red;x', ''].map(colourValue)).toStrictEqual(['#000', '#000', '#000', '#000']);
  });
});
