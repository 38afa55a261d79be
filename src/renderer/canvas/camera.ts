import type { Layout } from '#core/layout/Layout';

export interface CameraView {
  readonly zoom: number;
  /** Where the model's origin stands in the container, in pixels. */
  readonly pan: { readonly x: number; readonly y: number };
}

/** Room left between the picture and the edge of the container, in pixels. */
const margin = 14;
/** Type of 12.5 px stays legible down to here; what does not fit then is reached by moving the picture. */
const smallest = 0.75;
const largest = 1.15;

/** The whole picture where it fits; else the focus in the middle, moved as little as lets the most be seen. */
export function fittingView({ bounds }: Layout, width: number, height: number): CameraView {
  const wanted = Math.min((width - 2 * margin) / bounds.width, (height - 2 * margin) / bounds.height);
  const zoom = Math.min(largest, Math.max(smallest, wanted));
  return { zoom, pan: { x: along(bounds.x, bounds.width, width, zoom), y: along(bounds.y, bounds.height, height, zoom) } };
}

/** Along one axis: centred on the picture where it fits; else on the focus, without leaving room empty at an end. */
function along(centre: number, size: number, room: number, zoom: number): number {
  const centred = room / 2 - centre * zoom;
  const overhang = (size * zoom + 2 * margin - room) / 2;
  if (overhang <= 0) return centred;
  return Math.min(centred + overhang, Math.max(centred - overhang, room / 2));
}
