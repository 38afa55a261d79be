import type { FontBytes } from '../fonts/fontSlices';
import { openFonts } from '../fonts/laidText';
import type { FigureScene, SceneGroup } from '../FigureScene';
import { slicesOf } from '../slicesOf';
import { fontFaces } from './fontFaces';
import { commonLook, initialLook, ownLook, type Look } from './inherited';
import { Outlines } from './Outlines';
import { shapeElements, textElement, type SvgElement, type TextWriter } from './shapeElements';
import { SvgIds } from './SvgIds';
import { attributes, colourValue, shortNumber, xmlText } from './xml';

export interface SvgOptions {
  /** With its fonts in the file, as outlines that need no font, or for whatever fonts the reader has. */
  readonly text: 'fonts' | 'outlines' | 'plain';
  readonly fonts: FontBytes;
}

/** A figure as an SVG file: nothing in it runs, and nothing leads out of it. */
export async function writeSvg(scene: FigureScene, { text, fonts }: SvgOptions): Promise<string> {
  const ids = new SvgIds(scene.groups.map(({ id }) => id));
  if (text !== 'outlines') {
    const style = text === 'fonts' ? await fontFaces(scene, fonts) : '';
    return document(scene, style && `<style>\n${style}\n</style>\n`, body(scene, ids, (shape) => [textElement(shape)]));
  }
  const outlines = new Outlines(await openFonts(slicesOf(scene), fonts), ids);
  const drawn = body(scene, ids, outlines.write);
  return document(scene, outlines.definitions, drawn);
}

interface Body {
  readonly look: Look;
  readonly content: string;
}

function document(scene: FigureScene, head: string, { look, content }: Body): string {
  const { width, height, printedWidth } = scene;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': head.startsWith('<defs>') ? 'http://www.w3.org/1999/xlink' : undefined,
    width: millimetres(printedWidth),
    height: millimetres((printedWidth * height) / width),
    viewBox: `0 0 ${shortNumber(width)} ${shortNumber(height)}`,
    role: 'img',
    lang: 'en',
  });
  const words = `<title>${xmlText(scene.title)}</title>\n<desc>${xmlText(scene.description)}</desc>\n`;
  return `<svg${root}>\n${words}${head}<g${attributes(ownLook(look, initialLook))}>\n${content}</g>\n</svg>\n`;
}

/** A true length, since programs do not agree on how large a pixel is. */
function millimetres(pixels: number): string {
  return `${shortNumber((pixels * 25.4) / 96)}mm`;
}

function body(scene: FigureScene, ids: SvgIds, writeText: TextWriter): Body {
  const groups = scene.groups.map((group) => ({ group, elements: group.shapes.flatMap((shape) => shapeElements(shape, writeText)) }));
  const looks = groups.map(({ elements }) => commonLook(elements.map((element) => element.look)));
  const look = commonLook(looks);
  const ground = scene.background === undefined ? '' : writeElement(backgroundElement(scene, scene.background), { ...initialLook, ...look });
  const written = groups.map(({ group, elements }, index) => writeGroup(group, elements, ids, { ...looks[index] }, { ...initialLook, ...look }));
  return { look, content: ground + written.join('') };
}

function backgroundElement({ width, height }: FigureScene, colour: string): SvgElement {
  const own = attributes({ width: shortNumber(width), height: shortNumber(height) });
  return { tag: 'rect', own, look: { fill: colourValue(colour), stroke: 'none' } };
}

function writeGroup(group: SceneGroup, elements: readonly SvgElement[], ids: SvgIds, look: Look, handedDown: Look): string {
  const own = attributes({ id: ids.of(group.id), ...ownLook(look, handedDown) });
  const title = group.label === undefined ? '' : `<title>${xmlText(group.label)}</title>\n`;
  const content = elements.map((element) => writeElement(element, { ...handedDown, ...look })).join('');
  const written = `<g${own}>\n${title}${content}</g>`;
  const goal = group.leadsTo === undefined ? undefined : ids.of(group.leadsTo);
  return goal === undefined ? `${written}\n` : `<a href="#${xmlText(encodeURI(goal))}">${written}</a>\n`;
}

function writeElement({ tag, own, look, content }: SvgElement, handedDown: Look): string {
  const start = `<${tag}${own}${attributes(ownLook(look, handedDown))}`;
  return content === undefined ? `${start}/>\n` : `${start}>${content}</${tag}>\n`;
}
