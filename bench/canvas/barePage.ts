import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from './picturePage';

/** The faces that the program's pictures are written in, with letters that it loads them for. */
const faces = [
  ['400 13px "Inter Variable"', 'neuro'],
  ['600 13px "Inter Variable"', 'neuro'],
  ['600 43px "EB Garamond Variable"', 'neuro'],
  ['italic 400 14px "EB Garamond Variable"', 'neuro'],
  ['400 22px "Gentium Plus"', 'νεῦρον'],
  ['italic 400 14px "Gentium Plus"', 'tomḗ'],
];

/**
 * A page that draws the same picture with as little as can be: Cytoscape, the elements, the styles, and the faces that
 * they are written in; without `program`, the folder of the built program to take those from, in those of the system.
 */
export async function writeBarePage(folder: string, picture: Picture, program?: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'assets'), { recursive: true });
  await cp('node_modules/cytoscape/dist/cytoscape.esm.min.mjs', join(folder, 'cytoscape.js'));
  if (program !== undefined) await cp(join(program, 'assets'), join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'assets', 'bare.css'), cssOf(picture, program === undefined ? '' : await fontRules(program)));
  await writeFile(join(folder, 'picture.js'), `export const { elements, style, camera } = JSON.parse(${JSON.stringify(JSON.stringify(picture))});\n`);
  await writeFile(join(folder, 'bare.js'), scriptOf(program === undefined ? [] : faces));
  await writeFile(join(folder, 'index.html'), page);
}

/** Only the rules of the faces: the rest of the program's styles is not needed to draw a picture. */
async function fontRules(program: string): Promise<string> {
  const names = (await readdir(join(program, 'assets'))).filter((name) => name.endsWith('.css'));
  const texts = await Promise.all(names.map((name) => readFile(join(program, 'assets', name), 'utf8')));
  return (texts.join('\n').match(/@font-face\s*\{[^}]*\}/g) ?? []).join('\n');
}

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Bare Cytoscape</title><link rel="stylesheet" href="/assets/bare.css" /></head>
  <body><div class="graph-canvas-drawing"></div><script type="module" src="/bare.js"></script></body>
</html>
`;

function cssOf({ box: { left, top, width, height } }: Picture, fonts: string): string {
  return `${fonts}\n.graph-canvas-drawing { position: absolute; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px; }\n`;
}

function scriptOf(needed: readonly (readonly string[])[]): string {
  return `import cytoscape from './cytoscape.js';
import { camera, elements, style } from './picture.js';
await Promise.allSettled(${JSON.stringify(needed)}.map(([font, sample]) => document.fonts.load(font, sample)));
cytoscape({
  container: document.querySelector('.graph-canvas-drawing'),
  elements, style, ...camera,
  layout: { name: 'preset' },
  minZoom: 0.3, maxZoom: 3, autoungrabify: true, autounselectify: true, boxSelectionEnabled: false,
});
`;
}
