import type { Box, Layout } from '#core/layout/Layout';

export interface CameraView {
  readonly zoom: number;
  /** Where the model's origin stands in the container, in pixels. */
  readonly pan: { readonly x: number; readonly y: number };
}

/** Of the container, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room left between the picture and the edge of the container, in pixels. */
const margin = 14;
/** What is moved into sight keeps clear of the edges by so much, in pixels: room for a ring and a sign. */
const clearance = 28;
/** How far the picture is made smaller or larger: by a person, and where it is fitted to the window. */
export interface Zooms {
  readonly least: number;
  readonly most: number;
  readonly fitted: { readonly least: number; readonly most: number };
}

/** Fitted, type of 12.5 px stays legible; what does not fit then is reached by moving the picture. */
export const usualZooms: Zooms = { least: 0.3, most: 3, fitted: { least: 0.75, most: 1.15 } };

export function within({ least, most }: { readonly least: number; readonly most: number }, zoom: number): number {
  return Math.min(most, Math.max(least, zoom));
}

/** The whole picture where it fits; else the focus in the middle, moved as little as lets the most be seen. */
export function fittingView({ bounds }: Layout, { width, height }: Size, { fitted }: Zooms): CameraView {
  const wanted = Math.min((width - 2 * margin) / bounds.width, (height - 2 * margin) / bounds.height);
  const zoom = within(fitted, wanted);
  return { zoom, pan: { x: along(bounds.x, bounds.width, width, zoom), y: along(bounds.y, bounds.height, height, zoom) } };
}

/** Along one axis: centred on the picture where it fits; else on the focus, without leaving room empty at an end. */
function along(centre: number, size: number, room: number, zoom: number): number {
  const centred = room / 2 - centre * zoom;
  const overhang = (size * zoom + 2 * margin - room) / 2;
  if (overhang <= 0) return centred;
  return Math.min(centred + overhang, Math.max(centred - overhang, room / 2));
}

/** The view, moved as little as lets a box be seen whole and clear of the edges; a box too large for that is centred. */
export function revealingView(box: Box, { zoom, pan }: CameraView, { width, height }: Size): CameraView {
  return {
    zoom,
    pan: { x: pan.x + shiftInto(pan.x + box.x * zoom, box.width * zoom, width), y: pan.y + shiftInto(pan.y + box.y * zoom, box.height * zoom, height) },
  };
}

/** How far to move a stretch (its middle and its length) along an axis so that it lies in the room. */
function shiftInto(middle: number, length: number, room: number): number {
  const free = room / 2 - clearance - length / 2;
  if (free <= 0) return room / 2 - middle;
  return Math.min(room / 2 + free, Math.max(room / 2 - free, middle)) - middle;
}

/** Whether there is a picture and no place of it is in sight. */
export function isLost({ places }: Layout, { zoom, pan }: CameraView, { width, height }: Size): boolean {
  const isSeen = ({ x, y, width: wide, height: high }: Box): boolean =>
    overlaps(pan.x + x * zoom, wide * zoom, width) && overlaps(pan.y + y * zoom, high * zoom, height);
  return places.length > 0 && !places.some(isSeen);
}

function overlaps(middle: number, length: number, room: number): boolean {
  return middle + length / 2 > 0 && middle - length / 2 < room;
}
