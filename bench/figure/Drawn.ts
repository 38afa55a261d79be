/** Pixels along the wider side of the pictures. */
export const largestSide = 8192;

/** One figure that was drawn. */
export interface Drawn {
  readonly milliseconds: number;
  readonly bytes: number;
  /** How long the main thread kept others waiting at most, in milliseconds. */
  readonly blocked: number;
}

/** What the page offers to the bench. */
export interface FigurePage {
  /** Of Cytoscape, and shapes of the program's figure. */
  readonly elements: number;
  readonly shapes: number;
  readonly names: readonly string[];
  readonly draw: (name: string) => Promise<Drawn>;
}

declare global {
  interface Window {
    figures?: FigurePage;
  }
}
