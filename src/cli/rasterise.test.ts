import { createCanvas, loadImage, type Image, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { FigureScene, TextShape } from '#core/figure/FigureScene';
import { scene } from '#core/figure/scene.fixture';
import { writeSvg } from '#core/figure/svg/writeSvg';
import { rasterise } from './rasterise';
import { readFont } from './readFont';

const density = 192;

async function drawn(figure: FigureScene, format: 'png' | 'jpeg' = 'png'): Promise<SKRSContext2D> {
  return contextOf(await loadImage(await rasterise(figure, { format, pixelsPerInch: density })));
}

function contextOf(image: Image): SKRSContext2D {
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context;
}

/** At a point of the scene. */
function colourAt(context: SKRSContext2D, x: number, y: number): readonly number[] {
  const scale = context.canvas.width / scene.width;
  return [...context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data];
}

/** The left, upper, right and lower end of what is not see-through, in pixels. */
function inkOf(context: SKRSContext2D): readonly number[] {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  const ends: [number, number, number, number] = [width, height, 0, 0];
  for (let index = 0; index < width * height; index += 1) {
    if ((data[4 * index + 3] ?? 0) < 64) continue;
    const [x, y] = [index % width, Math.floor(index / width)];
    ends[0] = Math.min(ends[0], x);
    ends[1] = Math.min(ends[1], y);
    ends[2] = Math.max(ends[2], x);
    ends[3] = Math.max(ends[3], y);
  }
  return ends;
}

const shapes = scene.groups.flatMap((group) => group.shapes);
const texts = shapes.filter((shape): shape is TextShape => shape.kind === 'text' && !shape.text.includes('≠'));

function figureOf(shape: TextShape): FigureScene {
  const { background: _, ...rest } = scene;
  return { ...rest, groups: [{ id: 'text', shapes: [shape] }] };
}

describe('rasterise', () => {
  it('draws the figure in its size: ground, fills, strokes', async () => {
    const context = await drawn(scene);
    expect([context.canvas.width, context.canvas.height]).toStrictEqual([1280, 800]);
    expect(colourAt(context, 2, 2)).toStrictEqual([0xfc, 0xfb, 0xf8, 255]);
    expect(colourAt(context, 242, 162)).toStrictEqual([0, 0x72, 0xb2, 255]);
    expect(colourAt(context, 430.5, 225)).toStrictEqual([0xf0, 0xe4, 0x42, 255]);
    expect(colourAt(context, 380, 136)).toStrictEqual([0x0a, 0x52, 0x7f, 255]);
  });

  it('lets through what lies under a figure without a ground; a JPEG has white there', async () => {
    const { background: _, ...bare } = scene;
    expect(colourAt(await drawn(bare), 2, 2)).toStrictEqual([0, 0, 0, 0]);
    expect(colourAt(await drawn(bare, 'jpeg'), 2, 2)).toStrictEqual([255, 255, 255, 255]);
  });

  it.each(texts)('sets “$text” where its outlines are, to half a pixel of the page', async (shape) => {
    const painted = inkOf(await drawn(figureOf(shape)));
    const svg = await writeSvg(figureOf(shape), { text: 'outlines', fonts: readFont });
    const sized = svg.replace(/width="[\d.]+mm" height="[\d.]+mm"/, 'width="1280" height="800"');
    const outlined = inkOf(contextOf(await loadImage(Buffer.from(sized))));
    expect(painted[2]).toBeGreaterThan(painted[0] ?? 0);
    painted.forEach((end, index) => expect(Math.abs(end - (outlined[index] ?? 0)), `end ${index}`).toBeLessThanOrEqual(1));
  });
});
