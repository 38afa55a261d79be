import type { RootAttributes } from '../vocabulary/schema';
import { ellipsise, oneLine, textWidth } from './textWidth';
import { typography } from './typography';

/** What is written in the card of a word part: above its label and original, below transliteration and meaning. */
export interface RootCard {
  readonly label: string;
  readonly original: string;
  readonly transliteration: string;
  /** With its quotation marks. */
  readonly meaning: string;
}

export const cardHeight = 76;
const padding = 14;
const iconWidth = 22;
const gap = 10;
const generousGap = 18;
const narrowest = 190;
const widest = 270;
const tightest = 124;
const widestTransliteration = 110;

/** The texts of a card, shortened to its width; an original that does not fit is left out rather than cut. */
export function rootCard(root: RootAttributes, width: number): RootCard {
  const inner = width - 2 * padding;
  const label = ellipsise(oneLine(root.label), typography.cardLabel, inner - iconWidth);
  const original = oneLine(root.original ?? '');
  const fits = iconWidth + textWidth(label, typography.cardLabel) + gap + textWidth(original, typography.cardOriginal) <= inner;
  const transliteration = transliterationOf(root);
  const room = inner - transliterationWidth(transliteration) - textWidth('‘’', typography.cardMeaning);
  const meaning = ellipsise(oneLine(root.meaning), typography.cardMeaning, Math.max(0, room));
  return { label, original: fits ? original : '', transliteration, meaning: `‘${meaning}’` };
}

/** As wide as its texts, within bounds; a tight one as its upper line, whatever becomes of the meaning. */
export function cardWidth(root: RootAttributes, tight: boolean): number {
  const original = oneLine(root.original ?? '');
  const originalWidth = original === '' ? 0 : (tight ? gap : generousGap) + textWidth(original, typography.cardOriginal);
  const upper = iconWidth + textWidth(oneLine(root.label), typography.cardLabel) + originalWidth;
  const lower = transliterationWidth(transliterationOf(root)) + textWidth(`‘${oneLine(root.meaning)}’`, typography.cardMeaning);
  const inner = tight ? upper : Math.max(upper, lower);
  return Math.min(widest, Math.max(tight ? tightest : narrowest, Math.ceil(inner) + 2 * padding));
}

function transliterationOf(root: RootAttributes): string {
  return ellipsise(oneLine(root.transliteration ?? ''), typography.cardTransliteration, widestTransliteration);
}

/** With the room after it. */
function transliterationWidth(text: string): number {
  return text === '' ? 0 : textWidth(text, typography.cardTransliteration) + 6;
}
