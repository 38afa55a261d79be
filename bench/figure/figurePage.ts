/// <reference types="vite/client" />
import type { FigureFormat } from '#core/figure/figureFormats';
import { composeFigure } from '#core/figure/composeFigure';
import { defaultFigureStyle } from '#core/figure/FigureOptions';
import { neighbourhoodSubject } from '#core/figure/figureSubject';
import { lightTheme } from '#core/figure/palette';
import { writeSvg } from '#core/figure/svg/writeSvg';
import { parseGraph } from '#core/graph/parseGraph';
import { startView, withDepth } from '#core/layout/viewChanges';
import cytoscape from 'cytoscape';
import cytoscapeSvg from 'cytoscape-svg';
import { jsPDF } from 'jspdf';
import { svg2pdf } from 'svg2pdf.js';
import { elements } from '../../src/renderer/canvas/elements';
import { stylesheet } from '../../src/renderer/canvas/stylesheet';
import { loadFont } from '../../src/renderer/figure/loadFont';
import { FigureClient } from '../../src/renderer/workers/FigureClient';
import { largestSide, type Drawn } from './Drawn';

/** Runs in a page: the same neighbourhood as a figure of the program, and in a Cytoscape that other exporters draw from. */

cytoscape.use(cytoscapeSvg);

const answer = await fetch('/graph.json');
const parsed = parseGraph(await answer.json());
if (!parsed.ok) throw new Error(parsed.message);
const depth = new URLSearchParams(location.search).get('depth') === '3' ? 3 : 2;
const subject = neighbourhoodSubject(parsed.value, withDepth(startView('term:neurolysis'), depth));
const scene = composeFigure(subject, { ...defaultFigureStyle, beside: [] }, {}, '');
const cy = cytoscape({ container: document.querySelector<HTMLElement>('#cy'), elements: elements(parsed.value, subject.layout, lightTheme), style: stylesheet(lightTheme), layout: { name: 'preset' } });
const client = new FigureClient();
const dotsPerInch = (largestSide * 96) / scene.printedWidth;

async function ours(format: FigureFormat, svgText: 'fonts' | 'outlines'): Promise<number> {
  return (await client.ask({ kind: 'file', scene, format, style: { dotsPerInch, svgText } })).byteLength;
}

const ways: Readonly<Record<string, () => Promise<number>>> = {
  'PNG, program': () => ours('png', 'fonts'),
  'PNG, cy.png': async () => (await cy.png({ output: 'blob-promise', full: true, bg: '#fcfbf8', scale: largestSide / cy.elements().boundingBox().w })).size,
  'SVG without fonts, program': async () => (await writeSvg(scene, { text: 'plain', fonts: loadFont })).length,
  'SVG with fonts, program': () => ours('svg', 'fonts'),
  'SVG in outlines, program': () => ours('svg', 'outlines'),
  'SVG, cytoscape-svg': () => Promise.resolve(cySvg().length),
  'PDF, program': () => ours('pdf', 'fonts'),
  'PDF, svg2pdf.js': async () => {
    const bytes = await client.ask({ kind: 'file', scene, format: 'svg', style: { dotsPerInch, svgText: 'fonts' } });
    return redrawn(new TextDecoder().decode(bytes));
  },
};

function cySvg(): string {
  const draw: unknown = Reflect.get(cy, 'svg');
  const drawn: unknown = typeof draw === 'function' ? Reflect.apply(draw, cy, [{ full: true, scale: 1 }]) : '';
  return String(drawn);
}

async function redrawn(text: string): Promise<number> {
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const file = new jsPDF({ unit: 'px', format: [scene.width, scene.height] });
  await svg2pdf(svg, file, { width: scene.width, height: scene.height });
  return file.output('arraybuffer').byteLength;
}

/** Knocks at the main thread all the time; answers how long it kept one waiting at most, and stops. */
function watchMainThread(): () => number {
  let [last, longest, on] = [performance.now(), 0, true];
  const knock = (): void => {
    const now = performance.now();
    [longest, last] = [Math.max(longest, now - last), now];
    if (on) setTimeout(knock);
  };
  knock();
  return () => {
    on = false;
    return longest;
  };
}

window.figures = {
  elements: cy.elements().length,
  shapes: scene.groups.reduce((sum, { shapes }) => sum + shapes.length, 0),
  names: Object.keys(ways),
  async draw(name) {
    const longestWait = watchMainThread();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const start = performance.now();
    const bytes = (await ways[name]?.()) ?? 0;
    const milliseconds = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { milliseconds, bytes, blocked: longestWait() } satisfies Drawn;
  },
};
