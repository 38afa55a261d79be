import type { Camera } from '#core/commands/Program';
import type { Box, Point } from '#core/layout/Layout';
import { create } from 'zustand';

/** What commands ask of the picture: where one looks, what it looks like, and the menu of the place that the keyboard is on. */
export interface Canvas extends Camera {
  /** What of the picture can be seen, in model pixels, and pixels of the screen to one of these. */
  visible(): Box & { readonly zoom: number };
  /** Puts a point of the model in the middle, at this zoom or the nearest that is allowed. */
  lookAt(point: Point, zoom: number): void;
  /** At so many pixels to each of the screen's. */
  png(scale: number): Promise<Blob>;
  openMenu(): void;
  /** Takes the keyboard. */
  focus(): void;
}

export const useCanvas = create<{ readonly canvas: Canvas | undefined }>()(() => ({ canvas: undefined }));
