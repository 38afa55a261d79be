import type { RootAttributes } from '../vocabulary/schema';
import { ellipsise, oneLine, textWidth } from './textWidth';
import { typography } from './typography';

/** What is written in the card of a word part, shortened to fit; the canvas and the figure draw it where `rootCard` says. */
export interface RootCard {
  readonly label: string;
  readonly original: string;
  readonly transliteration: string;
  /** With its quotation marks. */
  readonly meaning: string;
  readonly width: number;
  readonly height: number;
}

export const cardHeight = 76;
const padding = 16;
const iconWidth = 24;
const gap = 18;
const narrowest = 190;
const widest = 270;

export function rootCard(root: RootAttributes): RootCard {
  const inner = widest - 2 * padding;
  const label = ellipsise(oneLine(root.label), typography.cardLabel, inner - iconWidth);
  const labelWidth = iconWidth + textWidth(label, typography.cardLabel);
  const original = ellipsise(oneLine(root.original ?? ''), typography.cardOriginal, Math.max(0, inner - labelWidth - gap));
  const transliteration = ellipsise(oneLine(root.transliteration ?? ''), typography.cardTransliteration, 110);
  const transliterationWidth = transliteration === '' ? 0 : textWidth(`${transliteration} `, typography.cardTransliteration);
  const meaning = `‘${ellipsise(oneLine(root.meaning), typography.cardMeaning, inner - transliterationWidth - 12)}’`;
  const upper = labelWidth + (original === '' ? 0 : gap + textWidth(original, typography.cardOriginal));
  const lower = transliterationWidth + textWidth(meaning, typography.cardMeaning);
  return { label, original, transliteration, meaning, width: Math.ceil(Math.max(narrowest, 2 * padding + Math.max(upper, lower))), height: cardHeight };
}
