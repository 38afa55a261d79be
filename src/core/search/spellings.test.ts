import { describe, expect, it } from 'vitest';
import { transliterations } from './greek';
import { americanSpelling, spellings } from './spellings';

describe('spellings', () => {
  it.each([
    ['haemolysis', 'hemolysis'],
    ['oesophagus', 'esophagus'],
    ['oedema', 'edema'],
    ['tumour', 'tumor'],
    ['tumours', 'tumors'],
    ['paralyse', 'paralyze'],
    ['neurolysed', 'neurolyzed'],
    ['catheterise', 'catheterize'],
    ['localisation', 'localization'],
    ['fibre', 'fiber'],
    ['centre', 'center'],
    ['anaesthesia', 'anesthesia'],
    ['diarrhoea', 'diarrhea'],
  ])('%s is %s in American', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
  });

  it.each(['aerobic', 'hour', 'four', 'lysis', 'paralysis', 'neuralgia', 'course', 'source', 'axis'])('leaves %s alone', (word) => {
    expect(americanSpelling(word)).toBe(word);
  });

  it('looks a combining form up as written, joined and as its stem', () => {
    expect(spellings('neur/o', true)).toEqual([['neur', 'o'], ['neuro'], ['neur']]);
  });

  it('looks a hyphenated word up in one and in two', () => {
    expect(spellings('radio-frequency ablation', true)).toEqual([['radio', 'frequency', 'ablation'], ['radiofrequency', 'ablation']]);
  });

  it('gives nothing to look up where there is no letter', () => {
    expect(spellings('—', true)).toEqual([]);
  });
});

describe('Greek in Latin letters', () => {
  it.each([
    ['νεῦρον', 'neuron'],
    ['λύσις', 'lusis'],
    ['λύσις', 'lysis'],
    ['ῥίζα', 'rhiza'],
    ['αἷμα', 'haima'],
    ['αἷμα', 'haema'],
    ['χρόνος', 'chronos'],
    ['χρόνος', 'khronos'],
    ['γάγγλιον', 'ganglion'],
    ['κεφαλή', 'cephale'],
  ])('%s can be written %s', (greek, latin) => {
    expect(transliterations(greek)).toContain(latin);
  });
});
