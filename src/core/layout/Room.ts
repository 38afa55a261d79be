/**
 * How much room the window has. In a small one less is shown at once, and what the walk came from stands nearer; type is
 * never made smaller. All lengths in model pixels.
 */
export const rooms = ['wide', 'narrow', 'compact', 'stage'] as const;
export type Room = (typeof rooms)[number];

export interface Measures {
  /** Of a column of names or terms. */
  readonly flankHeight: number;
  /** Where the flanks begin under the codes, and the lowest edge of the codes. */
  readonly flankStart: number;
  readonly northBottom: number;
  /** Of a column of codes: it has what the others leave of the whole, between these two. */
  readonly northHeight: { readonly least: number; readonly most: number };
  readonly wholeHeight: number;
  readonly headings: boolean;
  readonly longestTitle: number;
  /** How far the past stands, how many of its terms are named, none where its names and terms are left out, and its codes' height. */
  readonly past: { readonly distance: number; readonly terms: number; readonly codesHeight: number };
}

const wide: Measures = {
  flankHeight: 405,
  flankStart: -150,
  northBottom: -152,
  northHeight: { least: 290, most: 440 },
  wholeHeight: 876,
  headings: true,
  longestTitle: 240,
  past: { distance: 458, terms: 4, codesHeight: 300 },
};

const compact: Measures = {
  flankHeight: 240,
  flankStart: -118,
  northBottom: -134,
  northHeight: { least: 200, most: 306 },
  wholeHeight: 670,
  headings: false,
  longestTitle: 196,
  past: { distance: 330, terms: 0, codesHeight: 300 },
};

/** Before an audience: few things, large, and near each other. */
const stage: Measures = {
  flankHeight: 176,
  flankStart: -92,
  northBottom: -82,
  northHeight: { least: 80, most: 150 },
  wholeHeight: 470,
  headings: false,
  longestTitle: 150,
  past: { distance: 330, terms: 0, codesHeight: 110 },
};

/** Narrow: as high as a wide one, but a panel stands beside it, so that the past comes nearer. */
export const measures: Readonly<Record<Room, Measures>> = { wide, narrow: { ...wide, past: compact.past }, compact, stage };
