/**
 * All beginnings of a sorted list of words, packed. Node 0 is the empty beginning; the children of node n are the nodes
 * `children[n]` up to `children[n + 1]`; the words that begin with node n are `low[n]` up to `high[n]` of the list.
 */
export interface Trie {
  /** Numbers of the letters that occur, from 1. */
  readonly alphabet: ReadonlyMap<number, number>;
  /** The last letter of each node. */
  readonly letters: Uint16Array;
  readonly children: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** `words` are sorted by UTF-16 units and all different. */
export function buildTrie(words: readonly string[]): Trie {
  const alphabet = new Map<number, number>();
  const letters = [0];
  const depths = [0];
  const low = [0];
  const high = [words.length];
  const children: number[] = [];
  for (let node = 0; node < letters.length; node += 1) {
    children.push(letters.length);
    const depth = depths[node] ?? 0;
    const end = high[node] ?? 0;
    let from = low[node] ?? 0;
    if (words[from]?.length === depth) from += 1;
    while (from < end) {
      const letter = letterAt(words, from, depth);
      let to = from + 1;
      while (to < end && letterAt(words, to, depth) === letter) to += 1;
      letters.push(numberOf(alphabet, letter));
      depths.push(depth + 1);
      low.push(from);
      high.push(to);
      from = to;
    }
  }
  children.push(letters.length);
  return { alphabet, letters: Uint16Array.from(letters), children: Int32Array.from(children), low: Int32Array.from(low), high: Int32Array.from(high) };
}

function letterAt(words: readonly string[], word: number, depth: number): number {
  return words[word]?.charCodeAt(depth) ?? 0;
}

function numberOf(alphabet: Map<number, number>, letter: number): number {
  const known = alphabet.get(letter);
  if (known !== undefined) return known;
  alphabet.set(letter, alphabet.size + 1);
  return alphabet.size;
}

/** The node of a beginning; undefined when no word begins so. */
export function findNode({ alphabet, letters, children }: Trie, beginning: string): number | undefined {
  let node = 0;
  for (let at = 0; at < beginning.length; at += 1) {
    const letter = alphabet.get(beginning.charCodeAt(at)) ?? 0;
    const end = children[node + 1] ?? 0;
    let child = children[node] ?? 0;
    while (child < end && letters[child] !== letter) child += 1;
    if (child >= end) return undefined;
    node = child;
  }
  return node;
}

/** Whether a node is a word itself, `low` of it, and not only the beginning of others. */
export function isWord({ children, low }: Trie, node: number): boolean {
  const child = children[node] ?? 0;
  return child === children[node + 1] || low[child] !== low[node];
}
