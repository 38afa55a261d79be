import fc from 'fast-check';
import { gunzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportGraph } from '../../graph/exportGraph';
import { createMedicalGraph, type MedicalGraph } from '../../graph/MedicalGraph';
import { parseGraph } from '../../graph/parseGraph';
import { subgraphOf } from '../../graph/subgraphOf';
import { shippedGraph } from '../../graph/shippedGraph.fixture';
import { lessonSchema } from '../Lesson';
import { shortLesson } from '../lesson.fixture';
import { readLesson } from '../readLesson';
import { readLessonFile } from '../readLessonFile';
import { writeLesson } from '../writeLesson';
import { pageLimit, writeLessonPage } from './writeLessonPage';

const parts = { script: 'start()', style: 'p{}', scriptHash: 'sha256-a', styleHash: 'sha256-b' };
const graph = subgraphOf(shippedGraph, new Set(['term:neurolysis']));
const hostile = ['</script><script>alert(1)</script>', '<!--', ']]>', '<img src=x onerror=alert(1)>', '" onload="', '\u2028', '&lt;/script&gt;', '</title><svg onload=alert(1)>'];

describe('a lesson as a page', () => {
  it('gives the lesson back as it was, whatever its texts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), (text) => {
        const lesson = lessonSchema.parse({ ...shortLesson, title: `A ${text}`.trim().slice(0, 200), about: text, steps: shortLesson.steps.map((step) => ({ ...step, notes: text })) });
        expect(readLessonFile(writeLessonPage(parts, lesson, graph))).toEqual({ ok: true, value: lesson });
      }),
    );
  });

  it.each(hostile)('holds no element and no attribute that its frame does not have: %s', (text) => {
    const page = writeLessonPage(parts, { ...shortLesson, title: text, about: text }, graph);
    expect(page.match(/<\/?[a-z!][^\s>]*/gi)).toEqual(writeLessonPage(parts, shortLesson, graph).match(/<\/?[a-z!][^\s>]*/gi));
  });

  it('allows its own script and style, and no request', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(writeLessonPage(parts, shortLesson, graph)) ?? [];
    expect(policy).toContain("default-src 'none'; script-src 'sha256-a'; style-src 'sha256-b'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("trusted-types 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  it('says of another page that there is no lesson in it', () => {
    expect(readLessonFile('<!doctype html><p>medroots')).toMatchObject({ ok: false, code: 'no-lesson' });
    expect(readLessonFile('<script type="application/json" id="lesson">{}</script>')).toMatchObject({ ok: false, code: 'invalid' });
  });

  it('is opened like the file that it was made of', () => {
    expect(readLessonFile(writeLessonPage(parts, shortLesson, graph))).toEqual(readLesson(writeLesson(shortLesson)));
    expect(readLessonFile(writeLesson(shortLesson))).toEqual({ ok: true, value: shortLesson });
  });

  it('holds the whole graph, hostile labels too, as letters that are no markup', () => {
    const strange = createMedicalGraph();
    strange.import(exportGraph(graph));
    strange.setNodeAttribute('term:neurolysis', 'label', hostile.join(' '));
    const page = writeLessonPage(parts, shortLesson, strange);
    expect(page).not.toContain('onerror');
    expect(exportGraph(graphIn(page))).toEqual(exportGraph(strange));
  });

  it('of a graph that is too large, holds what is near the lesson, and stays under the limit', () => {
    const large = { ...parts, script: 'x'.repeat(pageLimit - 100_000) };
    const page = writeLessonPage(large, shortLesson, shippedGraph);
    const held = graphIn(page);
    expect(page.length).toBeLessThan(pageLimit);
    expect(held.order).toBeGreaterThan(50);
    expect(held.order).toBeLessThan(shippedGraph.order);
    expect(held.nodes()).toEqual(expect.arrayContaining(['term:neurolysis', 'root:neur-o', 'root:-lysis', 'term:osteolysis', 'cpt:64640']));
  });
});

function graphIn(page: string): MedicalGraph {
  const [, packed = ''] = /id="graph">([^<]*)</.exec(page) ?? [];
  const data: unknown = JSON.parse(new TextDecoder().decode(gunzipSync(Buffer.from(packed, 'base64'))));
  const read = parseGraph(data);
  if (!read.ok) throw new Error(read.message);
  return read.value;
}
