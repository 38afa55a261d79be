import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGraph } from '../graph/shippedGraph.fixture';
import { lessonSchema } from './Lesson';
import { askingStep, revealingStep, shortLesson } from './lesson.fixture';
import { missingNodes } from './missingNodes';
import { readLesson } from './readLesson';
import { writeLesson } from './writeLesson';

const text = writeLesson(shortLesson);

describe('a lesson file', () => {
  it('is read as it was written', () => {
    expect(readLesson(text)).toEqual({ ok: true, value: shortLesson });
  });

  it('is read as it was written, whatever stands in its texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(fc.string({ maxLength: 40 })), (words, lines) => {
        const lesson = lessonSchema.parse({ ...shortLesson, about: words, steps: shortLesson.steps.map((step) => ({ ...step, text: lines.join('\n'), notes: `${words}\n` })) });
        expect(readLesson(writeLesson(lesson))).toEqual({ ok: true, value: lesson });
      }),
    );
  });

  it('is for people: texts stand as they are read, and what is as at a fresh start is left out', () => {
    expect(text).toContain('    notes: |-\n      Ask first.\n\n      Then show.\n');
    expect(text).toContain('      - [root:-lysis, term:osteolysis]\n');
    expect(text).not.toContain('opened');
    expect(text).not.toContain('depth');
  });

  it.each([
    ['no YAML', 'title: [', 'Line 1: Not readable'],
    ['another file', 'nodes: []', 'It is no lesson'],
    ['a newer one', 'medroots: lesson\nversion: 2', 'newer version'],
    ['a fault in a step', text.replace('id: whole', 'id: Whole one'), 'Line 25: `id` is not right (write it in small letters'],
    ['two of one id', text.replace('id: whole', 'id: parts'), 'two steps have one id'],
    ['a question without an answer', text.replace('right: true', 'right: false'), '`right` must be true'],
    ['a field of its own', text.replace('about:', '__proto__: 1\nabout:'), '`__proto__` is not a field'],
    ['references that unfold', text.replace('title: Two parts', 'title: &a Two parts\nother: *a'), 'references'],
    ['too much', `${text}${' '.repeat(2_000_001)}`, 'at most'],
  ])('is refused whole, with its place: %s', (_, damaged, sentence) => {
    expect(readLesson(damaged)).toMatchObject({ ok: false, message: expect.stringContaining(sentence) });
  });

  it('tells which steps name what the graph lacks', () => {
    expect(missingNodes(shippedGraph, shortLesson)).toEqual([]);
    const strange = { ...revealingStep, reveal: [['root:neur-o', 'root:gone']] };
    expect(missingNodes(shippedGraph, { ...shortLesson, steps: [strange, askingStep] })).toEqual([{ of: strange, nodes: ['root:gone'] }]);
  });
});
