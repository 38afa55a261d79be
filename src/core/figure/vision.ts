import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, filterGrayscale, formatHex, parse, type Color } from 'culori';
import type { FigureScene, SceneGroup, Shape } from './FigureScene';
import { colourKeys, type ColourKey, type Theme } from './palette';

/** How a figure may be seen: as it is, in grey, and with each kind of colour blindness (Brettel, Viénot and Mollon, 1997; by culori). */
export const visions = ['full', 'greyscale', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof visions)[number];

const filters: Readonly<Record<Exclude<Vision, 'full'>, (colour: Color) => Color>> = {
  greyscale: filterGrayscale(1),
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

export function seenColour(colour: string, vision: Vision): string {
  const parsed = vision === 'full' ? undefined : parse(colour);
  return parsed && vision !== 'full' ? (formatHex(filters[vision](parsed)) ?? colour) : colour;
}

/** The same figure in the colours that are seen. */
export function seenScene(scene: FigureScene, vision: Vision): FigureScene {
  if (vision === 'full') return scene;
  const known = new Map<string, string>();
  const seen = (colour: string): string => {
    const found = known.get(colour) ?? seenColour(colour, vision);
    known.set(colour, found);
    return found;
  };
  const groups = scene.groups.map((group): SceneGroup => ({ ...group, shapes: group.shapes.map((shape) => recoloured(shape, seen)) }));
  return { ...scene, groups, ...(scene.background !== undefined && { background: seen(scene.background) }) };
}

function recoloured(shape: Shape, seen: (colour: string) => string): Shape {
  if (shape.kind === 'text') return { ...shape, colour: seen(shape.colour) };
  const { fill, stroke } = shape;
  return { ...shape, ...(fill !== undefined && { fill: seen(fill) }), ...(stroke && { stroke: { ...stroke, colour: seen(stroke.colour) } }) };
}

/** Below this two colours side by side are hardly told apart (CIEDE2000). */
const hardlyTold = 8;
const difference = differenceCiede2000();

/** Which of these kinds have nearly the same colour as another, as it is seen. */
export function alikeKinds(theme: Theme, kinds: readonly ColourKey[], vision: Vision): (readonly [ColourKey, ColourKey])[] {
  const hues = new Map(kinds.map((kind) => [kind, seenColour(theme.kinds[kind].hue, vision)]));
  const inOrder = colourKeys.filter((kind) => hues.has(kind));
  return inOrder.flatMap((one, index) => inOrder.slice(index + 1).filter((other) => difference(hues.get(one) ?? '', hues.get(other) ?? '') < hardlyTold).map((other) => [one, other] as const));
}
