import { iconName } from '#core/figure/icons';
import { colourKey, type Theme } from '#core/figure/palette';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { Place } from '#core/layout/Layout';
import type { ElementDefinition } from 'cytoscape';
import { bandImage, pinImage } from './bandImage';
import { chipShape } from '#core/figure/chipShape';

/** The chip of a place, as a Cytoscape node; its classes name its role, its kind and how its fact stands. */
export function chipElement(graph: MedicalGraph, place: Place, theme: Theme): ElementDefinition {
  const like = graph.getNodeAttributes(place.node ?? place.group?.like ?? '');
  const colour = colourKey(like);
  const icon = iconName(like);
  const { shape, radius, points } = chipShape(colour, place);
  const past = place.role === 'past-chip' || place.role === 'past-focus';
  const movable = !past && place.role !== 'focus';
  const banded = place.role === 'chip' || place.role === 'past-chip';
  const { surfaces, kinds } = theme;
  const paleBand = bandImage(icon, place.height, surfaces.band, surfaces.ink3);
  return {
    group: 'nodes',
    data: {
      id: place.key,
      of: place.key,
      label: banded || place.role === 'past-focus' ? place.label : '',
      width: place.width,
      height: place.height,
      radius,
      points: points.join(' '),
      band: past ? paleBand : bandImage(icon, place.height, kinds[colour].hue, kinds[colour].icon),
      paleBand,
    },
    position: { x: place.x, y: place.y },
    // What cannot be moved by hand is ground to the hand: a drag there moves the picture.
    pannable: !movable,
    classes: ['place', place.role, ...(movable ? ['movable'] : []), colour, shape, ...(banded ? [place.facing === 'right' ? 'band-right' : 'band-left'] : []), ...standingClasses(graph, place), ...(place.group ? ['group'] : [])].join(' '),
  };
}

function standingClasses(graph: MedicalGraph, place: Place): string[] {
  if (place.node === undefined) return [];
  const { standing, sources } = graph.getNodeAttributes(place.node);
  return sources.length === 0 ? ['unsourced'] : standing === 'disputed' ? ['disputed'] : [];
}

/** The card behind a counted group, so that it looks like several. Cytoscape's own ghosts leak to nodes of the same look. */
export function stackElements(chip: ElementDefinition, place: Place): ElementDefinition[] {
  if (!place.group || place.group.open) return [];
  const classes = String(chip.classes).replace(/\b(?:group|band-left|band-right)\b/g, '');
  return [{ ...chip, data: { ...chip.data, id: `${place.key} stack`, label: '' }, position: { x: place.x + 3, y: place.y - 3 }, classes: `${classes} stack` }];
}

/** The round sign of a dispute beside the chip, where the layout has kept room for it. */
export function markElements({ key, mark }: Place): ElementDefinition[] {
  return mark ? [{ group: 'nodes', data: { id: `${key} mark`, of: key }, position: { ...mark }, classes: 'mark' }] : [];
}

/** The pin of what stays in the picture: over the upper edge, near the end that has no icon, above the words. */
export function pinElements(chip: ElementDefinition, { key, x, y, width, height, facing, pinned }: Place, theme: Theme): ElementDefinition[] {
  if (!pinned) return [];
  const outward = facing === 'right' ? -1 : 1;
  const inset = Math.max(10, Number(chip.data['radius']));
  const image = pinImage(theme.surfaces.ink, theme.surfaces.paper);
  return [{ group: 'nodes', data: { id: `${key} pin`, of: key, image }, position: { x: x + outward * (width / 2 - inset), y: y - height / 2 + 0.5 }, classes: 'pin' }];
}
