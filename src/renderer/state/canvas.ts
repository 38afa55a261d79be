import { create } from 'zustand';

/** What commands ask of the picture: how large it is, and where one looks. */
export interface Canvas {
  zoomBy(factor: number): void;
  fit(): void;
}

export const useCanvas = create<{ readonly canvas: Canvas | undefined }>()(() => ({ canvas: undefined }));
