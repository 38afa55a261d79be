import { readWords } from './readWords';

const latin: ReadonlyMap<string, string> = new Map(
  Object.entries({ α: 'a', β: 'b', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'e', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', τ: 't', υ: 'u', φ: 'ph', χ: 'kh', ψ: 'ps', ω: 'o' }),
);
const roughBreathing = '\u0314';

export function isGreek(text: string): boolean {
  return /\p{Script=Greek}/u.test(text);
}

/**
 * Greek in Latin letters, folded, in the ways that dictionaries write it: letter by letter (λύσις lusis, χείρ kheir),
 * with y and ch (lysis, cheir), and as Latin took it over (κεφαλή cephale, αἷμα haema, οὖλον ulon).
 */
export function transliterations(text: string): string[] {
  const words = text.normalize('NFD').split(/\s+/u).map(letterByLetter);
  const plain = words.join(' ');
  const learned = plain.replace(/(?<![aeou])u(?!i)/g, 'y').replaceAll('kh', 'ch');
  const latinised = learned.replaceAll('k', 'c').replaceAll('ai', 'ae').replaceAll('oi', 'oe').replaceAll('ou', 'u').replaceAll('ei', 'i');
  return [...new Set([plain, learned, latinised])];
}

function letterByLetter(word: string): string {
  const isRough = word.slice(0, 6).includes(roughBreathing);
  const folded = readWords(word).map(({ text }) => text).join('');
  const letters = folded.replace(/γ(?=[γκξχ])/g, 'ν').replace(/./gu, (letter) => latin.get(letter) ?? letter);
  if (!isRough) return letters;
  return letters.startsWith('r') ? `rh${letters.slice(1)}` : `h${letters}`;
}
