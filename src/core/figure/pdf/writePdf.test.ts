import { describe, expect, it } from 'vitest';
import { openFonts, laidText } from '../fonts/laidText';
import { slicesFor } from '../fonts/fontRuns';
import type { FontSlice } from '../fonts/fontSlices';
import type { FigureScene, TextShape } from '../FigureScene';
import { scene } from '../scene.fixture';
import { embeddedFonts, fonts, openBytes, opened, shownGlyphs, textItems, textOf } from './readPdf.fixture';
import { writePdf } from './writePdf';

const line: TextShape = { kind: 'text', text: '', x: 240, y: 100, anchor: 'start', face: 'inter-400', size: 12.5, colour: '#1e2227' };

function withTexts(...texts: readonly Partial<TextShape>[]): FigureScene {
  return { ...scene, groups: texts.map((text, index) => ({ id: `${index}`, label: 'text', shapes: [{ ...line, ...text }] })) };
}

describe('writePdf', () => {
  it('has a page of its true size for each figure', async () => {
    const pdf = await opened(scene, { ...scene, printedWidth: 320 });
    expect((await pdf.getPage(1)).view).toStrictEqual([0, 0, 480, 300]);
    expect((await pdf.getPage(2)).view).toStrictEqual([0, 0, 240, 150]);
  });

  it('has a page that readers can show where its true size is beyond what they know', async () => {
    const page = await (await opened({ ...scene, printedWidth: 40_000 })).getPage(1);
    const [, , width = NaN, height = NaN] = page.view;
    expect([width * page.userUnit, height * page.userUnit]).toStrictEqual([30_000, 18_750]);
    expect(Math.max(width, height)).toBeLessThanOrEqual(14_400);
  });

  it('has its texts as text, in order', async () => {
    expect(await textOf(await opened(scene))).toBe('WORD PART\nneur/o office\nνεῦρον neûron, tomḗ: flies, AVATAR\nneuralgia Toy WAVE 74.7\n77147.7\nNerve, & after');
  });

  it('parts two texts of a node that stand close', async () => {
    const shapes: readonly TextShape[] = [{ ...line, text: 'neur/o', anchor: 'end' }, { ...line, text: 'nerve' }];
    const shown = await shownGlyphs(await opened({ ...scene, groups: [{ id: 'a', label: 'a', shapes }] }));
    expect(shown.map(({ text }) => text).join('')).toBe('neur/o nerve');
  });

  it('sets each text where outlines have it, letter for letter', async () => {
    const texts = ['neuralgia of the fifth nerve', 'AVATAR, Toy WAVE 74.7', '77147.7', 'office flies', 'νεῦρον, tomḗ', 'n\u0308e\u0304\u0301 x\u0308', 'A–B (C) 3x4 -> 5:30', '3 x 4 A - B ( C ) 5 : 3 - 4 f "Q'];
    for (const face of ['inter-400', 'inter-600', 'garamond-600', 'garamond-400-italic', 'gentium-400'] as const)
      for (const [index, text] of texts.entries()) {
        const shape: TextShape = { ...line, text, face, anchor: (['start', 'middle', 'end'] as const)[index % 3] ?? 'start', ...(index % 2 === 1 && { tracking: 1.25 }) };
        const laid = laidText(shape, await openFonts(slicesFor(text, face), fonts));
        const wanted = laid.flatMap(({ x, outlines }) => outlines?.glyphs.map((glyph) => x + glyph.x * outlines.scale) ?? []);
        const shown = await shownGlyphs(await opened(withTexts(shape)));
        expect(shown).toHaveLength(wanted.length);
        const errors = shown.map(({ x }, at) => Math.abs(x - (wanted[at] ?? NaN)));
        expect(Math.max(...errors)).toBeLessThan(0.02);
      }
  });

  it('leaves room for what no font has, and shows the rest', async () => {
    const items = await textItems(await opened(withTexts({ text: 'a骨b' })));
    const [before, after] = [items.find(({ text }) => text === 'a'), items.find(({ text }) => text === 'b')];
    expect((after?.x ?? NaN) - (before?.x ?? NaN)).toBeGreaterThan(line.size);
  });

  it('tells its title, what it shows and in what language, and a date only if it is given one', async () => {
    const { info, metadata } = await (await opened({ ...scene, title: 'a <b> & νεῦρον' })).getMetadata();
    expect(info).toMatchObject({ Title: 'a <b> & νεῦρον', Subject: scene.description, Language: 'en', PDFFormatVersion: '1.7' });
    expect(info).not.toHaveProperty('CreationDate');
    expect(metadata?.get('dc:title')).toBe('a <b> & νεῦρον');
    const dated = await openBytes(await writePdf([scene], { fonts, createdAt: new Date('2024-05-01T10:00:00Z') }));
    expect((await dated.getMetadata()).info).toMatchObject({ CreationDate: 'D:20240501100000Z' });
  });

  it('embeds the fonts that it uses, and fetches each once for all pages', async () => {
    const fetched: string[] = [];
    const counted = async (slice: FontSlice): Promise<Uint8Array> => {
      fetched.push(slice.name);
      return fonts(slice);
    };
    const pdf = await openBytes(await writePdf([withTexts({ text: 'one' }), withTexts({ text: 'two' }, { text: 'νεῦρον', face: 'gentium-400' })], { fonts: counted }));
    expect(fetched.toSorted()).toStrictEqual(['gentium-plus-greek-400-normal', 'gentium-plus-greek-ext-400-normal', 'inter-latin-400-normal']);
    expect(await embeddedFonts(pdf, 2)).toStrictEqual(['GentiumPlus', 'GentiumPlus', 'Inter-Regular']);
  });

  it('is the same whenever it is written', async () => {
    const [first, second] = [await writePdf([scene], { fonts }), await writePdf([scene], { fonts })];
    expect(first).toStrictEqual(second);
    expect(await writePdf([{ ...scene, title: 'Another' }], { fonts })).not.toStrictEqual(first);
  });

  it('tells how far it is, and takes figures as they come', async () => {
    const heard: string[] = [];
    async function* figures(): AsyncGenerator<FigureScene> {
      for (const name of ['first', 'second']) {
        heard.push(name);
        yield { ...scene, title: name };
      }
    }
    await writePdf(figures(), { fonts, onPage: (pages) => void heard.push(`${pages} drawn`) });
    expect(heard).toStrictEqual(['first', '1 drawn', 'second', '2 drawn']);
  });

  it('is not written without a figure', async () => {
    await expect(writePdf([], { fonts })).rejects.toThrow('at least one figure');
  });
});
