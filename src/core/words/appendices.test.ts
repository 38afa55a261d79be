import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../graph/shippedGraph.fixture';
import { appendices } from './appendices';
import { wordParts } from './WordPart';

describe('the appendices as they ship', () => {
  it.each([
    ['Appendix A · Prefixes', 60],
    ['Appendix B · Combining forms', 300],
    ['Appendix C · Suffixes', 120],
    ['Appendix D · Suffix forms', 60],
  ])('%s has at least %i parts', (label, least) => {
    expect(appendices(shippedGraph).find((one) => one.label === label)?.parts.length).toBeGreaterThanOrEqual(least);
  });

  it('says of every part how it reads in a word and two words that have it', () => {
    const lacking = wordParts(shippedGraph).filter(({ literal, examples }) => literal === undefined || (examples ?? []).length < 2);
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('says of every part where it comes from, but for those that are made of another', () => {
    const made = new Set(shippedGraph.filterEdges((_, { relation }) => relation === 'word-form-of').map((edge) => shippedGraph.source(edge)));
    const lacking = wordParts(shippedGraph).filter(({ id, language, note }) => language === undefined && note === undefined && !made.has(id));
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['root:ile-o', 'root:ili-o'],
    ['root:-itis', 'root:-osis'],
    ['root:-emia', 'root:-uria'],
    ['root:-ectomy', 'root:-tomy'],
    ['root:-ectomy', 'root:-stomy'],
    ['root:nephr-o', 'root:ren-o'],
  ])('tells %s and %s apart', (a, b) => {
    const notes = shippedGraph.edges(a, b).concat(shippedGraph.edges(b, a)).map((edge) => shippedGraph.getEdgeAttributes(edge)).filter(({ relation }) => relation === 'confusable-with');
    expect(notes[0]?.note).toBeTruthy();
  });
});
