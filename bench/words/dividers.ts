import type { MedicalGraph } from '#core/graph/MedicalGraph';
import { createPartTrie, type PartMatch } from '#core/words/PartTrie';
import { takeApart } from '#core/words/takeApart';
import { wordParts } from '#core/words/WordPart';

/** Labels of a word's parts, best reading; none where it is taken for no compound. */
export type Divider = (word: string) => readonly string[];

export function medroots(graph: MedicalGraph): Divider {
  return (word) => takeApart(graph, word).readings[0]?.pieces.map(({ part, letters }) => part?.label ?? `${letters}?`) ?? [];
}

/** The same without what the parts' own examples tell. */
export function medrootsWithoutExamples(graph: MedicalGraph): Divider {
  const copy = graph.copy();
  copy.updateEachNodeAttributes((_, node) => {
    if (node.kind !== 'root') return node;
    const { examples: _examples, ...rest } = node;
    return rest;
  });
  return medroots(copy);
}

/** What a dictionary and a loop can do: from the left, always the longest part that fits. */
export function longestFirst(graph: MedicalGraph): Divider {
  const trie = createPartTrie(wordParts(graph));
  return (word) => {
    const letters = word.toLowerCase();
    const labels: string[] = [];
    for (let at = 0; at < letters.length; ) {
      const longest = trie.matchesAt(letters, at).reduce<PartMatch | undefined>((best, match) => (best && best.end >= match.end ? best : match), undefined);
      if (!longest) return [];
      labels.push(longest.form.part.label);
      at = longest.end;
    }
    return labels;
  };
}
