import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subgraphOf } from '../../graph/subgraphOf';
import { shippedGraph } from '../../graph/shippedGraph.fixture';
import { lessonSchema } from '../Lesson';
import { shortLesson } from '../lesson.fixture';
import { lessonInPage } from './lessonInPage';
import { writeLessonPage } from './writeLessonPage';

const parts = { script: 'start()', style: 'p{}', scriptHash: 'sha256-a', styleHash: 'sha256-b' };
const graph = subgraphOf(shippedGraph, new Set(['term:neurolysis']));
const hostile = ['</script><script>alert(1)</script>', '<!--', ']]>', '<img src=x onerror=alert(1)>', '" onload="', '\u2028', '&lt;/script&gt;', '</title><svg onload=alert(1)>'];

describe('a lesson as a page', () => {
  it('gives the lesson back as it was, whatever its texts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), (text) => {
        const lesson = lessonSchema.parse({ ...shortLesson, title: `A ${text}`.trim().slice(0, 200), about: text, steps: shortLesson.steps.map((step) => ({ ...step, notes: text })) });
        expect(lessonInPage(writeLessonPage(parts, lesson, graph))).toEqual({ ok: true, value: lesson });
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
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  it('says of another page that there is no lesson in it', () => {
    expect(lessonInPage('<!doctype html><p>medroots')).toMatchObject({ ok: false, code: 'no-lesson' });
    expect(lessonInPage('<script type="application/json" id="lesson">{}</script>')).toMatchObject({ ok: false, code: 'invalid' });
  });
});
