/** A part of a line of text. It is laid out before its place is known, for the width of all decides where they start. */
export interface TextPiece {
  readonly width: number;
  /** What shows it from a point on the baseline. */
  readonly operators: (x: number, y: number) => string;
}
