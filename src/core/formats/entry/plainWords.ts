/** Words as they are compared: small letters, no accents, hyphens apart, plural without its s. */
export function comparedWords(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !fillers.has(word)).map(singular);
}

/** A text folded for looking whether another contains it. */
export function foldedText(text: string): string {
  return ` ${(text.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

const fillers = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'due', 'for', 'in', 'is', 'of', 'on', 'or', 'the', 'to', 'with', 's']);

function singular(word: string): string {
  if (word.endsWith('culi')) return `${word.slice(0, -1)}us`;
  if (word.length < 5 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
