export const figureFormats = ['png', 'jpeg', 'svg', 'pdf'] as const;
export type FigureFormat = (typeof figureFormats)[number];

/** How the name of a file of a format ends, without the dot. */
export const figureEndings: Readonly<Record<FigureFormat, string>> = { png: 'png', jpeg: 'jpg', svg: 'svg', pdf: 'pdf' };
