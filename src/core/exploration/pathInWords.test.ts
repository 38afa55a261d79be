import { describe, expect, it } from 'vitest';
import { buildGraph } from '../graph/buildGraph';
import { neurolysisFiles } from '../graph/neurolysisFiles.fixture';
import { askedForPath, relationToggled } from './pathChanges';
import { pathRelations, spokenPaths, wayInWords } from './pathInWords';
import { change, openShown, type Shown } from './Shown';

const { graph } = buildGraph(neurolysisFiles);

function asked(from: string, to: string): Shown {
  const shown = openShown(graph, 'term:neurolysis', 'wide');
  return change(shown, 'path', askedForPath(shown, from, to));
}

function question(shown: Shown): Parameters<typeof spokenPaths>[0] {
  const { path } = shown.exploration;
  if (!path) throw new Error('No path is asked for.');
  return { ...shown, path };
}

describe('the answer to how two things hang together', () => {
  it('is told by its number and its sentences', () => {
    expect(spokenPaths(question(asked('term:rhizotomy', 'cpt:64640')))).toMatch(/^Path 1 of \d\. rhizotomy is told apart from neurolysis.*\. neurolysis \(destruction\) is coded as 64640 \(any other peripheral nerve\)$/);
  });

  it('names what lies between the ends', () => {
    const ways = (from: string, to: string): string | undefined => asked(from, to).paths.map((path) => wayInWords(graph, path))[0];
    expect(ways('term:rhizotomy', 'cpt:64640')).toBe('by way of neurolysis');
    expect(ways('term:neurolysis', 'cpt:64640')).toBe('directly');
  });

  it('offers each relation of its paths to be left out, and those left out to be taken back', () => {
    const shown = asked('term:rhizotomy', 'cpt:64640');
    expect(pathRelations(question(shown))).toEqual(['distinguished-from', 'coded-as']);
    const without = change(shown, 'leave out', relationToggled(shown.exploration, 'coded-as'));
    expect(pathRelations(question(without))).toContain('coded-as');
  });

  it('says which relation would have to be taken back, where that is what parts the two', () => {
    const shown = asked('term:rhizotomy', 'cpt:64640');
    const without = change(shown, 'leave out', relationToggled(shown.exploration, 'distinguished-from'));
    expect(without.paths).toEqual([]);
    expect(spokenPaths(question(without))).toBe('Nothing joins rhizotomy and 64640 without “told apart from”. With it there is a path of 2 steps.');
  });

  it('says so where there is none', () => {
    const apart = graph.copy();
    apart.dropNode('term:neurolysis');
    const shown = openShown(apart, 'term:rhizotomy', 'wide');
    const none = question(change(shown, 'path', askedForPath(shown, 'term:rhizotomy', 'cpt:64640')));
    expect(spokenPaths(none)).toMatch(/^Nothing joins rhizotomy and 64640\./);
  });
});
