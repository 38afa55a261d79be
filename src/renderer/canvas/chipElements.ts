import { iconName, type IconName } from '#core/figure/icons';
import { colourKey, type ColourKey, type Theme } from '#core/figure/palette';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { Sector } from '#core/graph/neighbourGroups';
import type { Place } from '#core/layout/Layout';
import type { ElementDefinition } from 'cytoscape';
import { bandImage } from './bandImage';
import { chipShape } from './chipShape';

/** What a place looks like: its colours and icon by the node's kind; a counted group's by where it stands. */
interface Look {
  readonly colour: ColourKey;
  readonly icon: IconName;
}

const groupLooks: Readonly<Record<Sector | 'centre', Look>> = {
  'north-west': { colour: 'diagnosis', icon: 'diagnosis' },
  'north-east': { colour: 'procedure', icon: 'procedureCode' },
  west: { colour: 'alias', icon: 'alias' },
  east: { colour: 'term', icon: 'process' },
  south: { colour: 'root', icon: 'root' },
  centre: { colour: 'term', icon: 'process' },
};

function lookOf(graph: MedicalGraph, place: Place): Look {
  if (place.node === undefined) return groupLooks[place.sector];
  const node = graph.getNodeAttributes(place.node);
  return { colour: colourKey(node), icon: iconName(node) };
}

/** The chip of a place, as a Cytoscape node; its classes name its role, its kind and how its fact stands. */
export function chipElement(graph: MedicalGraph, place: Place, theme: Theme): ElementDefinition {
  const { colour, icon } = lookOf(graph, place);
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
      shape,
      radius,
      points: points.join(' '),
      band: banded ? band : 'none',
      bandAt: place.facing === 'right' ? '100%' : '0%',
      labelShift: !banded ? 0 : place.facing === 'right' ? -place.height / 2 : place.height / 2,
    },
    position: { x: place.x, y: place.y },
    classes: ['place', place.role, colour, ...standingClasses(graph, place), ...(place.group ? ['group'] : [])],
  };
}

function standingClasses(graph: MedicalGraph, place: Place): string[] {
  if (place.node === undefined) return [];
  const { standing, sources } = graph.getNodeAttributes(place.node);
  return sources.length === 0 ? ['unsourced'] : standing === 'disputed' ? ['disputed'] : [];
}
