import { describe, expect, it } from 'vitest';
import { partSpans } from './partSpans';

const parts = (word: string, labels: string[]): string[] | undefined => partSpans(word, labels)?.map(({ start, end }) => word.slice(start, end));

describe('where word parts stand in a word', () => {
  it.each([
    ['neurolysis', ['neur/o', '-lysis'], ['neuro', 'lysis']],
    ['neuralgia', ['neur/o', '-algia'], ['neur', 'algia']],
    ['Neurectomy', ['neur/o', '-ectomy'], ['Neur', 'ectomy']],
    ['polyneuropathy', ['poly-', 'neur/o', '-pathy'], ['poly', 'neuro', 'pathy']],
  ])('%s', (word, labels, expected) => {
    expect(parts(word, labels)).toEqual(expected);
  });

  it('says nothing of a word that its parts do not spell', () => {
    expect(parts('neurexeresis', ['neur/o', '-lysis'])).toBeUndefined();
    expect(parts('occipital neuralgia', ['neur/o', '-algia'])).toBeUndefined();
    expect(parts('neurolysis', [])).toBeUndefined();
  });
});
