/** Every type size of the picture, in one place: the layout measures with them, canvas and figure draw with them. */

export interface TypeStyle {
  /** The face, then what stands in for characters that it lacks. */
  readonly family: string;
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly italic: boolean;
  /** Extra room after each character, in parts of the size. */
  readonly tracking: number;
  /** Digits all of one width, so that codes stand under each other (`tnum`). */
  readonly tabular?: true;
  /** Table of `fontMetrics.json` that holds its widths. */
  readonly metrics: 'inter-400' | 'inter-500' | 'inter-600' | 'garamond-400' | 'garamond-600' | 'garamond-400-italic' | 'gentium-400';
}

const sans = '"Inter Variable", "Gentium Plus", sans-serif';
const serif = '"EB Garamond Variable", "Gentium Plus", serif';
const greek = '"Gentium Plus", "EB Garamond Variable", serif';

function type(family: string, metrics: TypeStyle['metrics'], size: number, tracking = 0): TypeStyle {
  const weight = metrics.includes('600') ? 600 : metrics.includes('500') ? 500 : 400;
  return { family, size, weight, italic: metrics.endsWith('italic'), tracking, metrics };
}

export const typography = {
  /** The focus; long names shrink to the smaller. */
  focus: type(serif, 'garamond-600', 43),
  focusSmall: type(serif, 'garamond-600', 26),
  /** Kind and standing over the focus's name. */
  focusKind: type(sans, 'inter-600', 10.5, 0.1),
  pastFocus: type(serif, 'garamond-400', 26),
  label: type(sans, 'inter-400', 12.5),
  codeLabel: { ...type(sans, 'inter-500', 12.5), tabular: true },
  title: type(sans, 'inter-400', 12.5),
  heading: type(sans, 'inter-600', 10.5, 0.1),
  caption: type(serif, 'garamond-400-italic', 14),
  gloss: type(serif, 'garamond-400-italic', 14),
  secondary: type(sans, 'inter-400', 11),
  cardLabel: type(sans, 'inter-600', 16),
  cardOriginal: type(greek, 'gentium-400', 23),
  cardTransliteration: type(serif, 'garamond-400-italic', 17),
  cardMeaning: type(serif, 'garamond-400', 17),
} as const satisfies Record<string, TypeStyle>;
