import { assert, asyncProperty, constantFrom, oneof, record, string, uniqueArray } from 'fast-check';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { FontSlice } from '../fonts/fontSlices';
import type { FigureScene, Shape } from '../FigureScene';
import { scene } from '../scene.fixture';
import { descendants, parseXml, type XmlElement } from './parseXml.fixture';
import { writeSvg, type SvgOptions } from './writeSvg';

const { resolve } = createRequire(import.meta.url);
const fonts = async (slice: FontSlice): Promise<Uint8Array> => readFile(resolve(slice.file));
const ways = ['fonts', 'outlines', 'plain'] as const;

async function written(text: SvgOptions['text'], figure: FigureScene = scene): Promise<XmlElement> {
  return parseXml(await writeSvg(figure, { text, fonts }));
}

/** Elements with what is handed down to them. */
function withLooks(element: XmlElement, handedDown: Record<string, string> = {}): readonly XmlElement[] {
  const attributes = { ...handedDown, ...element.attributes };
  const { id: _, x: _x, y: _y, ...passed } = attributes;
  return [{ ...element, attributes }, ...element.children.flatMap((child) => withLooks(child, passed))];
}

describe('writeSvg', () => {
  it('has the true size, the words of the figure, and its groups by their ids and labels', async () => {
    const root = await written('plain');
    expect(root.attributes).toMatchObject({ width: '169.33mm', height: '105.83mm', viewBox: '0 0 480 300', role: 'img', lang: 'en' });
    const all = descendants(root);
    expect(all.filter(({ name }) => name === 'desc').map(({ text }) => text)).toStrictEqual([scene.description]);
    expect(root.children[0]).toMatchObject({ name: 'title', text: scene.title });
    const groups = all.filter(({ name, attributes }) => name === 'g' && attributes.id !== undefined);
    expect(groups.map(({ attributes }) => attributes.id)).toStrictEqual(['root:neur-o_term:neuralgia', 'root:neur-o', 'term:neuralgia', 'code:G58.7']);
    expect(groups.map(({ children }) => children.find(({ name }) => name === 'title')?.text)).toStrictEqual(scene.groups.map(({ label }) => label));
  });

  it('writes each text as the scene has it, whatever it inherits', async () => {
    const texts = withLooks(await written('plain')).filter(({ name }) => name === 'text');
    const wanted = scene.groups.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'text'));
    expect(texts.map(({ text }) => text)).toStrictEqual(wanted.map(({ text }) => text));
    expect(texts.map(({ attributes: { fill, 'font-size': size, 'text-anchor': anchor = 'start' } }) => [fill, size, anchor])).toStrictEqual(
      wanted.map(({ colour, size, anchor }) => [colour, String(size), anchor]),
    );
    const styles = texts.map(({ attributes }) => [attributes['font-weight'], attributes['font-style'] ?? 'normal', attributes['font-family']?.split(',')[0]].join(' '));
    expect(styles).toStrictEqual([
      '600 normal Inter', "600 normal 'EB Garamond'", "400 normal 'Gentium Plus'", "400 italic 'EB Garamond'", '400 normal Inter', '500 normal Inter', "400 normal 'EB Garamond'",
    ]);
    expect(texts.map(({ attributes }) => attributes['letter-spacing'] ?? '0')).toStrictEqual(['1.05', '0', '0', '0', '0', '0', '0']);
    expect(texts.every(({ attributes }) => (attributes.stroke ?? 'none') === 'none')).toBe(true);
  });

  it('writes each path as the scene has it, whatever it inherits', async () => {
    const paths = withLooks(await written('plain')).filter(({ name }) => name === 'path');
    const wanted = scene.groups.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === 'path'));
    expect(paths.map(({ attributes }) => [attributes.fill, attributes.stroke ?? 'none'])).toStrictEqual(
      wanted.map(({ fill = 'none', stroke }) => [fill, stroke?.colour ?? 'none']),
    );
    expect(paths.map(({ attributes }) => attributes['stroke-dasharray'])).toStrictEqual([undefined, '5 3.5', ...Array<undefined>(4)]);
    expect(paths[4]?.attributes).toMatchObject({ 'stroke-linecap': 'round', 'stroke-width': '1.6', transform: 'translate(244 142)' });
    expect(paths[5]?.attributes.transform).toBe('translate(410.5 200.25)scale(2.5)');
  });

  it('links a group to what it leads to', async () => {
    const link = descendants(await written('plain')).find(({ name }) => name === 'a');
    expect(link?.attributes).toStrictEqual({ href: '#term:neuralgia' });
    expect(link?.children[0]?.attributes.id).toBe('code:G58.7');
  });

  it('holds the fonts that it needs, and no others', async () => {
    const source = await writeSvg(scene, { text: 'fonts', fonts });
    const rules = [...source.matchAll(/@font-face\{font-family:"([^"]+)";(font-style:italic;)?font-weight:([\d ]+);src:url\(data:font\/woff;base64,d09GR/g)];
    expect(rules.map(([, family, style, weight]) => [family, style ? 'italic' : 'upright', weight].join(' ')).toSorted((a = '', b = '') => (a < b ? -1 : 1))).toStrictEqual([
      'EB Garamond italic 400', 'EB Garamond italic 400', 'EB Garamond upright 400', 'EB Garamond upright 600', 'Gentium Plus upright 400 600', 'Gentium Plus upright 400 600',
      'Inter upright 400', 'Inter upright 500', 'Inter upright 600',
    ]);
    expect(source.match(/unicode-range:U\+/g)).toHaveLength(rules.length);
  });

  it('lets a browser find a letter with its accents in the font that has it whole', async () => {
    const ranges = async (text: string): Promise<readonly string[]> => {
      const shape: Shape = { kind: 'text', text, x: 0, y: 0, anchor: 'start', face: 'garamond-400', size: 12, colour: '#000' };
      const source = await writeSvg({ ...scene, groups: [{ id: 'a', shapes: [shape] }] }, { text: 'fonts', fonts });
      return [...source.matchAll(/unicode-range:([^}]+)/g)].map(([, range = '']) => range);
    };
    const [latinExt = '', latin = ''] = await ranges('tom\u1e17');
    expect([latinExt.includes('U+1E00-'), latin.startsWith('U+20-7E'), /U\+30\d/.test(latin)]).toStrictEqual([true, true, false]);
    expect((await ranges('x\u0304'))[0]).toMatch(/,U\+300-301,/);
  });

  it('as outlines leaves as text only what no font has, and uses no glyph that is not there', async () => {
    const all = descendants(await written('outlines'));
    expect(all.filter(({ name }) => name === 'text').map(({ text }) => text)).toStrictEqual(['≠', '骨']);
    const ids = new Set(all.map(({ attributes }) => attributes.id));
    const used = all.filter(({ name }) => name === 'use').map(({ attributes }) => attributes['xlink:href'] ?? '');
    expect(used.length).toBeGreaterThan(80);
    expect(used.filter((address) => !ids.has(address.slice(1)))).toStrictEqual([]);
  });

  it('holds nothing that runs and leads nowhere else, whatever is written in the figure', async () => {
    const hostile = oneof(
      constantFrom('<img src=x onerror=alert(1)>', ']]><script>alert(1)</script>', '"onload="x', '[x](javascript:alert(1))', '\u202eabc', '\ud800', '\0\x1b', '&amp;&#0;', '-->', '', 'x'.repeat(100_000)),
      string({ unit: 'binary' }),
    );
    const group = record({ id: hostile, label: hostile, leadsTo: hostile, text: hostile.map((text) => text.slice(0, 3000)), colour: hostile, d: hostile });
    await assert(
      asyncProperty(record({ title: hostile, description: hostile, groups: uniqueArray(group, { maxLength: 4, selector: ({ id }) => id }) }), constantFrom(...ways), async (words, way) => {
        const groups = words.groups.map(({ text, colour, d, ...rest }) => ({ ...rest, shapes: shapesOf(text, colour, d) }));
        const root = await written(way, { ...scene, ...words, groups });
        expect(descendants(root).flatMap(faults)).toStrictEqual([]);
        const ids = descendants(root).flatMap(({ attributes: { id } }) => id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 50 },
    );
  });
});

function shapesOf(text: string, colour: string, d: string): readonly Shape[] {
  return [
    { kind: 'text', text, x: 1, y: 2, anchor: 'end', face: 'inter-400', size: 12, colour },
    { kind: 'path', d, fill: colour, stroke: { colour, width: 1 } },
  ];
}

const elements = new Set(['svg', 'title', 'desc', 'style', 'defs', 'g', 'a', 'path', 'rect', 'text', 'use']);

function faults({ name, attributes, text }: XmlElement): readonly string[] {
  const wrong = Object.entries(attributes).filter(([key, value]) => key.startsWith('on') || key === 'style' || (key.endsWith('href') && !/^#[^\s"]+$/.test(value)) || (key === 'fill' && value.includes('(')));
  const leaks = name === 'style' && /url\((?!data:font\/woff;base64,[\w+/=]+\))|@import/.test(text);
  return [...(elements.has(name) ? [] : [name]), ...wrong.map(([key]) => key), ...(leaks ? ['style'] : [])];
}
