import { costs, endCost, joinCost, pieceCost, standingOf, type Standing } from './divisionCosts';
import type { PartTrie } from './PartTrie';
import type { WordPart } from './WordPart';

/** A stretch of a word, from its first letter to before `end`: a part, or letters that no known part accounts for. */
export interface Piece {
  readonly part?: WordPart;
  /** It ends in its combining vowel. */
  readonly joined: boolean;
  readonly start: number;
  readonly end: number;
}

/** A word as pieces, one after the other without a gap. The lower the cost, the likelier. */
export interface Division {
  readonly pieces: readonly Piece[];
  readonly cost: number;
}

interface Step {
  readonly before: Step | undefined;
  readonly piece: Piece;
  readonly standing: Standing;
  readonly cost: number;
}

/** Of each way to have come to a letter, so many are followed. */
const kept = 4;

/**
 * The likeliest ways to divide `letters` (lower case, without hyphens and accents), best first: the cheapest ways from
 * its first letter to its last, by the costs in `divisionCosts.ts`.
 */
export function divideWord(letters: string, trie: PartTrie): Division[] {
  const arrived: Step[][] = Array.from({ length: letters.length + 1 }, () => []);
  for (let at = 0; at < letters.length; at += 1) {
    const here = at === 0 ? [undefined] : likeliest(arrived[at] ?? []);
    for (const before of here) for (const step of stepsFrom(before, letters, at, trie)) arrived[step.piece.end]?.push(step);
  }
  const whole = (arrived[letters.length] ?? []).map((step) => ({ pieces: piecesTo(step), cost: step.cost + endCost(step.standing, step.piece.end - step.piece.start, step.before === undefined) }));
  return distinct(whole.toSorted((a, b) => a.cost - b.cost));
}

function stepsFrom(before: Step | undefined, letters: string, at: number, trie: PartTrie): Step[] {
  const matches = trie.matchesAt(letters, at);
  const known = matches.map((match): Step => {
    const { form: { part, joined }, end } = match;
    const standing = standingOf(match);
    const whole = at === 0 && end === letters.length;
    const cost = (before?.cost ?? 0) + pieceCost(match, at, letters) + joinCost(before?.standing, letters.charAt(at - 1), standing, letters.slice(at, end), whole);
    return { before, piece: { part, joined, start: at, end }, standing, cost };
  });
  return before?.standing === 'unknown' ? known : [...known, ...unknownFrom(before, letters, at)];
}

function unknownFrom(before: Step | undefined, letters: string, at: number): Step[] {
  return Array.from({ length: letters.length - at }, (_, index) => {
    const end = at + index + 1;
    const cost = (before?.cost ?? 0) + costs.unknown + (end - at) * costs.unknownLetter;
    return { before, piece: { joined: false, start: at, end }, standing: 'unknown', cost };
  });
}

/** The cheapest of each standing: what follows depends on nothing else. */
function likeliest(steps: readonly Step[]): Step[] {
  const taken = new Map<Standing, number>();
  return steps
    .toSorted((a, b) => a.cost - b.cost)
    .filter(({ standing }) => {
      const count = taken.get(standing) ?? 0;
      taken.set(standing, count + 1);
      return count < kept;
    });
}

function piecesTo(step: Step): Piece[] {
  return [...(step.before ? piecesTo(step.before) : []), step.piece];
}

/** Two spellings of one part in the same place are one division. */
function distinct(divisions: readonly Division[]): Division[] {
  const seen = new Set<string>();
  return divisions.filter(({ pieces }) => {
    const name = pieces.map(({ part, start }) => part?.id ?? `?${start}`).join(' ');
    return !seen.has(name) && seen.add(name);
  });
}
