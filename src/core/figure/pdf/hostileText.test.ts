import { assert, asyncProperty, constantFrom, oneof, record, string, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureScene, Shape } from '../FigureScene';
import { scene } from '../scene.fixture';
import { parseXml } from '../svg/parseXml.fixture';
import { opened, textOf } from './readPdf.fixture';

const hostile = oneof(
  constantFrom(
    '<img src=x onerror=alert(1)>', ')', '\\', '\\)', ']]>', '>> /OpenAction << /S /JavaScript /JS (app.alert(1)) >>', 'endstream endobj', '[x](javascript:alert(1))', 'https://example.org',
    '\u202eabc\u2069', '\u200f', '\ud800', '\udc00a', '\0\x1b\x07', '\r\n', '__proto__', '', '骨', 'x'.repeat(100_000),
  ),
  string({ unit: 'binary' }),
);
const group = record({ id: hostile, label: hostile, leadsTo: hostile, text: hostile.map((text) => text.slice(0, 3000)), colour: hostile });
const figure = record({ title: hostile, description: hostile, groups: uniqueArray(group, { maxLength: 4, selector: ({ id }) => id }) });

function shapes(text: string, colour: string): readonly Shape[] {
  return [
    { kind: 'text', text, x: 1, y: 2, anchor: 'end', face: 'inter-400', size: 12, colour, tracking: 1 },
    { kind: 'path', d: 'M1 2h3', fill: colour, stroke: { colour, width: 1 } },
  ];
}

/** What in a document acts, or leads out of it. */
async function dangers(figureScene: FigureScene): Promise<unknown> {
  const pdf = await opened(figureScene);
  const page = await pdf.getPage(1);
  const annotations: readonly Record<string, unknown>[] = await page.getAnnotations();
  const links = annotations.map(({ subtype, dest, url, unsafeUrl, action, actions, attachment }) => [subtype, Array.isArray(dest), url ?? unsafeUrl ?? action ?? actions ?? attachment]);
  const { metadata } = await pdf.getMetadata();
  parseXml(String(metadata?.getRaw()).replaceAll(/<\?.*?\?>/g, '').trim());
  return {
    links: links.filter((link) => link.join() !== 'Link,true,'),
    scripts: [await pdf.getJSActions(), await page.getJSActions()],
    others: [await pdf.getAttachments(), await pdf.getOpenAction(), await pdf.getFieldObjects()],
  };
}

describe('a PDF of whatever text', () => {
  it('runs nothing, holds no file, and leads nowhere but within itself', async () => {
    await assert(
      asyncProperty(figure, async ({ groups, ...words }) => {
        const figureScene = { ...scene, ...words, groups: groups.map(({ text, colour, ...rest }) => ({ ...rest, shapes: shapes(text, colour) })) };
        expect(await dangers(figureScene)).toStrictEqual({ links: [], scripts: [null, null], others: [null, null, null] });
      }),
      { numRuns: 40 },
    );
  });

  it('shows signs of its own format as they are', async () => {
    const text = 'a) \\ (b]]> <</S /URI>> endstream <img onerror=x>';
    const shape: Shape = { kind: 'text', text, x: 1, y: 20, anchor: 'start', face: 'inter-400', size: 12, colour: '#000000' };
    expect(await textOf(await opened({ ...scene, groups: [{ id: text, label: text, shapes: [shape] }] }))).toBe(text);
  });
});
