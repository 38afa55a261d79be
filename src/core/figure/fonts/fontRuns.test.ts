import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontRuns, slicesFor } from './fontRuns';
import { fontSlices, hasAll, type SliceFace } from './fontSlices';

function named(text: string, face: SliceFace): (string | undefined)[][] {
  return fontRuns(text, face).map((run) => [run.text, run.slice?.name]);
}

describe('fontRuns', () => {
  it('writes plain text in one run', () => {
    expect(named('neur/o (nerve), 1–2', 'inter-500')).toStrictEqual([['neur/o (nerve), 1–2', 'inter-latin-500-normal']]);
  });

  it('goes through the slices of its own family', () => {
    expect(named('tomḗ', 'garamond-400-italic')).toStrictEqual([
      ['tom', 'eb-garamond-latin-400-italic'],
      ['ḗ', 'eb-garamond-latin-ext-400-italic'],
    ]);
    expect(named('νεῦρον', 'gentium-400').map(([text]) => text)).toStrictEqual(['νε', 'ῦ', 'ρον']);
  });

  it('stays in a slice over spaces', () => {
    expect(named('ἐν αὐ', 'gentium-400').map(([text, name]) => [text, name?.replace(/gentium-plus-|-400-normal/g, '')])).toStrictEqual([
      ['ἐ', 'greek-ext'],
      ['ν α', 'greek'],
      ['ὐ', 'greek-ext'],
    ]);
    expect(named('Ā A', 'inter-400').map(([text]) => text)).toStrictEqual(['Ā ', 'A']);
  });

  it('takes from Gentium Plus what its own family lacks, italic for italic', () => {
    expect(named('ⱱ', 'inter-600')).toStrictEqual([['ⱱ', 'gentium-plus-latin-ext-400-normal']]);
    expect(named('x\u00b2', 'garamond-400-italic')[1]).toStrictEqual(['\u00b2', 'gentium-plus-latin-400-italic']);
  });

  it('leaves to the system what no slice has, though a range may ask for it', () => {
    expect(named('a ≠ b 骨→', 'inter-400')).toStrictEqual([
      ['a ', 'inter-latin-400-normal'],
      ['≠', undefined],
      [' b ', 'inter-latin-400-normal'],
      ['骨→', undefined],
    ]);
  });

  it('keeps a mark with its letter', () => {
    expect(named('ax\u0304b', 'inter-400')).toHaveLength(1);
    expect(named('x\u0304', 'gentium-400')).toStrictEqual([['x\u0304', 'gentium-plus-latin-400-normal']]);
    expect(named('q\u0330', 'gentium-400').map(([text]) => text)).toStrictEqual(['q', '\u0330']);
  });

  it('loses no character, and promises no glyph that is not there', () => {
    const faces = constantFrom(...new Set(fontSlices.map(({ face }) => face)));
    assert(
      property(string({ unit: 'binary', maxLength: 30 }), faces, (text, face) => {
        const runs = fontRuns(text, face);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(runs.filter((run) => run.slice && !hasAll(run.slice, run.text))).toStrictEqual([]);
      }),
    );
  });

  it('says which slices a text needs, each once', () => {
    expect(slicesFor('āaā bā', 'inter-400').map(({ name }) => name)).toStrictEqual(['inter-latin-ext-400-normal', 'inter-latin-400-normal']);
    expect(slicesFor('', 'inter-400')).toStrictEqual([]);
  });
});
