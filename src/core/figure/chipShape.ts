import type { Place } from '../layout/Layout';
import type { ColourKey } from './palette';

/**
 * The outline of a chip: a rectangle with round corners, or the corners of a polygon in a box from −1 to 1.
 * Kinds differ by shape first: a stadium for terms, a pentagon pointing down for roots, a tag that points at its term
 * for names, a card for diagnoses, a ticket for procedures, a hexagon for rules.
 */
export interface ChipShape {
  readonly shape: 'rounded' | 'polygon';
  /** Corner radius in pixels; of round rectangles only. */
  readonly radius: number;
  readonly points: readonly number[];
}

const square = [-1, -1, 1, -1, 1, 1, -1, 1] as const;

export function chipShape(kind: ColourKey, place: Pick<Place, 'width' | 'height' | 'facing' | 'role'>): ChipShape {
  const across = (pixels: number): number => (2 * pixels) / place.width;
  const down = (pixels: number): number => (2 * pixels) / place.height;
  switch (kind) {
    case 'term':
      return rounded(place.height / 2);
    case 'diagnosis':
      return rounded(1.5);
    case 'appendix':
      return rounded(4);
    case 'root':
      return polygon([-1, -1, 1, -1, 1, 1 - down(place.role === 'card' ? 11 : 6), 0, 1, -1, 1 - down(place.role === 'card' ? 11 : 6)]);
    case 'alias':
      return polygon(tag(across(place.height * 0.42), place.facing === 'left'));
    case 'procedure':
      return polygon(ticket(across(3.2), down(3.2)));
    case 'rule':
      return polygon(hexagon(across(place.height * 0.3)));
  }
}

function rounded(radius: number): ChipShape {
  return { shape: 'rounded', radius, points: square };
}

function polygon(points: readonly number[]): ChipShape {
  return { shape: 'polygon', radius: 0, points };
}

function tag(tip: number, left: boolean): number[] {
  const right = [-1, -1, 1 - tip, -1, 1, 0, 1 - tip, 1, -1, 1];
  return left ? right.map((value, index) => (index % 2 === 0 ? -value : value)) : right;
}

function hexagon(tip: number): number[] {
  return [-1 + tip, -1, 1 - tip, -1, 1, 0, 1 - tip, 1, -1 + tip, 1, -1, 0];
}

/** A notch in the middle of each end, its half circle in five corners. */
function ticket(across: number, down: number): number[] {
  const notch = [-90, -45, 0, 45, 90].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return [Math.cos(angle) * across, Math.sin(angle) * down] as const;
  });
  const right = notch.flatMap(([x, y]) => [1 - x, y]);
  const left = notch.toReversed().flatMap(([x, y]) => [-1 + x, y]);
  return [-1, -1, 1, -1, ...right, 1, 1, -1, 1, ...left];
}
