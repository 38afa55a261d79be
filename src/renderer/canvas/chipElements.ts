import { iconName } from '#core/figure/icons';
import { colourKey, type Theme } from '#core/figure/palette';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { Place } from '#core/layout/Layout';
import type { ElementDefinition } from 'cytoscape';
import { bandImage } from './bandImage';
import { chipShape } from './chipShape';

/** The chip of a place, as a Cytoscape node; its classes name its role, its kind and how its fact stands. */
export function chipElement(graph: MedicalGraph, place: Place, theme: Theme): ElementDefinition {
  const like = graph.getNodeAttributes(place.node ?? place.group?.like ?? '');
  const colour = colourKey(like);
  const icon = iconName(like);
  const { shape, radius, points } = chipShape(colour, place);
  const past = place.role === 'past-chip' || place.role === 'past-focus';
  const banded = place.role === 'chip' || place.role === 'past-chip';
  const { surfaces, kinds } = theme;
  const band = past ? bandImage(icon, place.height, surfaces.band, surfaces.ink3) : bandImage(icon, place.height, kinds[colour].hue, kinds[colour].icon);
  return {
    group: 'nodes',
    data: {
      id: place.key,
      label: banded || place.role === 'past-focus' ? place.label : '',
      width: place.width,
      height: place.height,
      radius,
      points: points.join(' '),
      band,
    },
    position: { x: place.x, y: place.y },
    classes: ['place', place.role, colour, shape, ...(banded ? [place.facing === 'right' ? 'band-right' : 'band-left'] : []), ...standingClasses(graph, place), ...(place.group ? ['group'] : [])].join(' '),
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
  return mark ? [{ group: 'nodes', data: { id: `${key} mark` }, position: { ...mark }, classes: 'mark' }] : [];
}
