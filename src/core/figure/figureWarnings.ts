import type { FigureScene } from './FigureScene';
import type { FigureStyle } from './FigureOptions';
import type { FigureSubject } from './figureSubject';
import { figureThemes } from './figureThemes';
import { fontRuns } from './fonts/fontRuns';
import { shortenedIn } from './page/contentsOf';
import { colourKey, type ColourKey } from './palette';
import { alikeKinds, type Vision } from './vision';

/** Smaller type is hard to read on paper. In points, 72 to the inch. */
export const smallestReadable = 6;

const kindNames: Readonly<Record<ColourKey, string>> = { term: 'terms', root: 'word parts', alias: 'names', diagnosis: 'diagnosis codes', procedure: 'CPT codes', rule: 'coding rules', appendix: 'appendices' };
const visionNames: Readonly<Record<Vision, string>> = { full: 'With full colour vision', greyscale: 'In grey', protanopia: 'With protanopia', deuteranopia: 'With deuteranopia', tritanopia: 'With tritanopia' };

/** What may keep people from reading the figure, each with its reason and what to do; `vision` is how it is looked at. */
export function figureWarnings(subject: FigureSubject, scene: FigureScene, style: FigureStyle, vision: Vision): string[] {
  return [...smallType(scene), ...alike(subject, style, style.theme === 'greyscale' ? 'greyscale' : vision), ...shortened(subject), ...unknownCharacters([scene])];
}

/** In points, as printed; none where nothing is written. */
export function smallestType({ groups, printedWidth, width }: FigureScene): number | undefined {
  const sizes = groups.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : [])));
  return sizes.length === 0 ? undefined : (sizes.reduce((least, size) => Math.min(least, size)) * printedWidth * 0.75) / width;
}

function smallType(scene: FigureScene): string[] {
  const smallest = smallestType(scene);
  if (smallest === undefined || smallest >= smallestReadable) return [];
  return [`The smallest type would print at ${smallest.toFixed(1)} pt, and under ${smallestReadable} pt few can read it. Choose a larger page, show less, or leave something beside the picture out.`];
}

function alike({ graph, layout }: FigureSubject, { theme }: FigureStyle, vision: Vision): string[] {
  const kinds = layout.places.flatMap(({ node, group }) => node ?? group?.like ?? []).map((id) => colourKey(graph.getNodeAttributes(id)));
  const pairs = alikeKinds(figureThemes[theme], kinds, vision).map(([one, other]) => `${kindNames[one]} and ${kindNames[other]}`);
  return pairs.length === 0 ? [] : [`${visionNames[vision]}, the colours of ${pairs.join(', of ')} are nearly the same: shape and icon alone tell them apart.`];
}

function shortened(subject: FigureSubject): string[] {
  const count = shortenedIn(subject).length;
  return count === 0 ? [] : [`${count === 1 ? 'One label is' : `${count} labels are`} shortened in the picture, and whole in the list beside it.`];
}

/** What none of the program's fonts can write. */
export function unknownCharacters(scenes: readonly FigureScene[]): string[] {
  const unknown = new Set(scenes.flatMap(({ groups }) => groups).flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? fontRuns(shape.text, shape.face) : []))).flatMap(({ text, slice }) => (slice ? [] : Array.from(text))));
  if (unknown.size === 0) return [];
  return [`The fonts of the program lack ${[...unknown].slice(0, 12).join(' ')}: other fonts stand in where there are some, and a PDF shows boxes.`];
}
