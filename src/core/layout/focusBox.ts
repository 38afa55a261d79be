import { ellipsise, oneLine, textWidth } from './textWidth';
import { typography, type TypeStyle } from './typography';

/** The focus's name in its size: large on one line, smaller on one, smaller on two, then cut. */
export interface FocusText {
  readonly label: string;
  readonly fontSize: number;
  readonly width: number;
}

const narrowest = 196;
const widestText = 420;
const padding = 34;

export const focusHeight = 88;

export function focusText(name: string): FocusText {
  const text = oneLine(name);
  const large = textWidth(text, typography.focus);
  if (large <= 330) return boxed([text], typography.focus);
  if (textWidth(text, typography.focusSmall) <= widestText) return boxed([text], typography.focusSmall);
  return boxed(twoLines(text), typography.focusSmall);
}

function boxed(lines: readonly string[], style: TypeStyle): FocusText {
  const width = Math.max(...lines.map((line) => textWidth(line, style)));
  return { label: lines.join('\n'), fontSize: style.size, width: Math.max(narrowest, Math.ceil(width) + 2 * padding) };
}

/** Broken after the word that makes the lines most alike. */
function twoLines(text: string): string[] {
  const short = ellipsise(text, typography.focusSmall, 2 * widestText - 60);
  const middle = short.length / 2;
  const breaks = [...short.matchAll(/ /g)].map(({ index }) => index).toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const at = breaks[0];
  const lines = at === undefined ? [short] : [short.slice(0, at), short.slice(at + 1)];
  return lines.map((line) => ellipsise(line, typography.focusSmall, widestText));
}

/** The place that a walk came from: dimmed and smaller. */
export const pastHeight = 44;

export function pastText(name: string): FocusText {
  const style = typography.pastFocus;
  const label = ellipsise(oneLine(name), style, 220);
  return { label, fontSize: style.size, width: Math.max(96, Math.ceil(textWidth(label, style)) + 44) };
}
