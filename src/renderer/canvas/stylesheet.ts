import { colourKeys, type Theme } from '#core/figure/palette';
import { typography, type TypeStyle } from '#core/layout/typography';
import type { StylesheetJson } from 'cytoscape';
import { disputeImage } from './bandImage';
import { ringWidth } from './marks';

/** How places, words and lines are drawn in a theme. All sizes come from the layout, all type from its typography. */
export function stylesheet(theme: Theme): StylesheetJson {
  const { surfaces, kinds } = theme;
  return [
    ...placeStyles(theme),
    ...colourKeys.map((key) => ({
      selector: `node.place.${key}`,
      style: { 'background-color': kinds[key].tint, 'border-color': kinds[key].border },
    })),
    ...wordStyles(theme),
    ...lineStyles(theme),
    ...dimmedStyles(theme),
    ...stateStyles(theme),
    ...markStyles(theme),
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0, 'active-bg-color': surfaces.ink, 'active-bg-size': 0, 'selection-box-color': surfaces.ink, 'selection-box-border-color': surfaces.ink, 'selection-box-border-width': 0, 'outside-texture-bg-color': surfaces.paper, 'outside-texture-bg-opacity': 1 } },
  ];
}

function font({ family, size, weight, italic }: TypeStyle) {
  return { 'font-family': family, 'font-size': size, 'font-weight': weight, 'font-style': italic ? 'italic' : 'normal' } as const;
}

function placeStyles({ surfaces }: Theme): StylesheetJson {
  return [
    { selector: 'node', style: { 'overlay-opacity': 0, 'background-opacity': 0, 'border-width': 0, 'text-wrap': 'wrap', 'text-max-width': '2000px', color: surfaces.ink } },
    {
      selector: 'node.place',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'background-opacity': 1,
        'border-width': 1.3,
        'z-index': 10,
        label: 'data(label)',
        'text-halign': 'center',
        'text-valign': 'center',
        ...font(typography.label),
      },
    },
    { selector: 'node.rounded', style: { shape: 'round-rectangle', 'corner-radius': 'data(radius)' } },
    { selector: 'node.polygon', style: { shape: 'polygon', 'shape-polygon-points': 'data(points)' } },
    // The label stands in the middle of what the icon band leaves free.
    { selector: 'node.band-left', style: { 'text-margin-x': 11, 'background-position-x': '0%' } },
    { selector: 'node.band-right', style: { 'text-margin-x': -11, 'background-position-x': '100%' } },
    {
      selector: 'node.band-left, node.band-right',
      style: {
        'background-image': 'data(band)',
        'background-width': 'data(height)',
        'background-height': '100%',
        'background-position-y': '50%',
        'background-clip': 'node',
        'background-image-containment': 'inside',
        'bounds-expansion': 0,
      },
    },
    { selector: 'node.diagnosis, node.procedure', style: font(typography.codeLabel) },
    { selector: 'node.focus', style: { 'border-width': 1.8 } },
    { selector: 'node.stack', style: { 'z-index': 9, events: 'no' } },
    { selector: 'node.part-line', style: { shape: 'rectangle', width: 'data(width)', height: 3, 'background-opacity': 1, 'background-color': surfaces.partLine, 'z-index': 12, events: 'no' } },
    { selector: 'node.card-icon', style: { width: 18, height: 18, 'background-image': 'data(image)', 'background-fit': 'contain', 'z-index': 12, events: 'no' } },
    { selector: 'node.pin', style: { width: 10, height: 9, 'background-image': 'data(image)', 'background-fit': 'contain', 'z-index': 12, events: 'no' } },
  ];
}

function wordStyles({ surfaces, kinds }: Theme): StylesheetJson {
  const words = (selector: string, style: TypeStyle, colour: string) => ({ selector: `node.words.${selector}`, style: { ...font(style), color: colour } });
  return [
    { selector: 'node.words', style: { width: 1, height: 1, label: 'data(label)', 'text-halign': 'center', 'text-valign': 'center', 'z-index': 11, events: 'no' } },
    // The words hang on a point: written to the right of it where they are aligned left.
    { selector: 'node.words.left', style: { 'text-halign': 'right' } },
    { selector: 'node.words.right', style: { 'text-halign': 'left' } },
    { selector: 'node.beside', style: { 'text-events': 'yes', events: 'yes' } },
    words('title', typography.title, surfaces.ink2),
    words('caption', typography.caption, surfaces.ink2),
    words('gloss', typography.gloss, surfaces.ink2),
    words('heading', typography.heading, surfaces.ink2),
    words('focus-kind', typography.focusKind, surfaces.ink2),
    ...colourKeys.map((key) => ({ selector: `node.focus-kind.${key}`, style: { color: kinds[key].border } })),
    words('focus-label', typography.focus, surfaces.ink),
    words('focus-label.small', typography.focusSmall, surfaces.ink),
    words('focus-title', typography.title, surfaces.ink2),
    words('card-label', typography.cardLabel, surfaces.ink),
    words('card-original', typography.cardOriginal, kinds.root.border),
    words('card-transliteration', typography.cardTransliteration, surfaces.ink2),
    words('card-meaning', typography.cardMeaning, surfaces.ink2),
  ];
}

function lineStyles({ surfaces }: Theme): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: 1.1,
        'line-color': surfaces.edge,
        'source-endpoint': 'data(start)',
        'target-endpoint': 'data(end)',
        'edge-distances': 'node-position',
        'z-index': 1,
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    { selector: 'edge.curved', style: { 'curve-style': 'unbundled-bezier', 'control-point-weights': 'data(weights)', 'control-point-distances': 'data(distances)' } },
    { selector: 'edge.sampled', style: { 'curve-style': 'segments', 'segment-weights': 'data(weights)', 'segment-distances': 'data(distances)' } },
  ];
}

/** Off the path that is looked at: pale but legible, and without opacity, which would let lines show through. */
function dimmedStyles({ surfaces }: Theme): StylesheetJson {
  return [
    { selector: 'node.place.dimmed', style: { 'background-color': surfaces.paper, 'border-color': surfaces.ink3, color: surfaces.ink3 } },
    { selector: 'node.dimmed.band-left, node.dimmed.band-right', style: { 'background-image': 'data(paleBand)' } },
    { selector: 'node.card-icon.dimmed', style: { 'background-image': 'data(paleImage)' } },
    { selector: 'node.part-line.dimmed', style: { 'background-color': surfaces.band } },
    { selector: 'node.words.dimmed', style: { color: surfaces.ink3 } },
  ];
}

/** Disputed, without source, past, selected: what a fact's standing and the walk do to any kind. */
function stateStyles({ surfaces }: Theme): StylesheetJson {
  return [
    { selector: 'node.past-chip, node.past-focus', style: { 'background-color': surfaces.paper, 'border-color': surfaces.ink3, 'border-width': 1, color: surfaces.ink3 } },
    { selector: 'node.past-focus', style: { ...font(typography.pastFocus), color: surfaces.ink2 } },
    { selector: 'node.words.past', style: { color: surfaces.ink3 } },
    { selector: 'node.place.disputed', style: { 'border-style': 'dashed', 'border-dash-pattern': [4, 2.6], 'border-width': 1.8, 'border-color': surfaces.disputed } },
    { selector: 'node.place.unsourced', style: { 'border-style': 'dotted', 'border-width': 1.6, 'border-color': surfaces.ink3 } },
    { selector: 'node.mark', style: { width: 15, height: 15, 'background-image': disputeImage(surfaces.disputed, surfaces.paper), 'background-fit': 'contain', 'z-index': 12, events: 'no' } },
    { selector: 'edge.disputed', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 3], 'line-color': surfaces.disputed } },
    { selector: 'edge.past', style: { 'line-color': surfaces.pastEdge } },
    { selector: 'edge.walked', style: { width: 1.8, 'line-color': surfaces.ink2 } },
  ];
}

/** What the person has picked, the path that is looked at, and where the keyboard is. */
function markStyles({ surfaces }: Theme): StylesheetJson {
  return [
    { selector: 'edge.dimmed', style: { 'line-color': surfaces.pastEdge } },
    { selector: 'edge.other', style: { width: 1.6, 'line-color': surfaces.ink3, 'z-index': 3 } },
    { selector: 'edge.lit', style: { width: 2.4, 'line-color': surfaces.ink, 'z-index': 4 } },
    { selector: 'node.place.end', style: { 'border-width': 3.2, 'border-color': surfaces.ink } },
    { selector: 'node.place.selected', style: { 'background-color': surfaces.selection, color: surfaces.selectionInk, 'border-color': surfaces.selection } },
    { selector: 'node.place.selected.card', style: { 'background-color': surfaces.raised, 'border-width': 2.6 } },
    { selector: 'edge.selected', style: { width: 2, 'line-color': surfaces.ink, 'z-index': 5 } },
    { selector: 'node.ring', style: { width: 'data(width)', height: 'data(height)', 'border-width': ringWidth, 'border-color': surfaces.paper, 'z-index': 13, events: 'no' } },
    { selector: 'node.ring.dark', style: { 'border-color': surfaces.ink } },
    { selector: 'node.dragged', style: { 'z-index': 22 } },
    { selector: 'node.place.dragged', style: { 'z-index': 21 } },
    { selector: 'node.stack.dragged', style: { 'z-index': 20 } },
  ];
}
