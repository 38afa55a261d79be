import type { Camera } from '#core/commands/Program';
import type { Box } from '#core/layout/Layout';
import { create } from 'zustand';

/** What commands ask of the picture: where one looks, what it looks like, and the menu of the place that the keyboard is on. */
export interface Canvas extends Camera {
  /** What of the picture can be seen, in model pixels. */
  visible(): Box;
  /** At so many pixels to each of the screen's. */
  png(scale: number): Promise<Blob>;
  openMenu(): void;
  /** Takes the keyboard. */
  focus(): void;
}

export const useCanvas = create<{ readonly canvas: Canvas | undefined }>()(() => ({ canvas: undefined }));
