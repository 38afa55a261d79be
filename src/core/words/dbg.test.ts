import { it } from 'vitest';
import { shippedGraph } from '/work/main/src/core/graph/shippedGraph.fixture';
import { createPartTrie } from '/work/main/src/core/words/PartTrie';
import { divideWord } from '/work/main/src/core/words/divideWord';
import { judge } from '/work/main/src/core/words/judgeDivision';
import { wordParts } from '/work/main/src/core/words/WordPart';
it('dbg', () => {
  const trie = createPartTrie(wordParts(shippedGraph));
  for (const w of (process.env.W ?? '').split(' ')) for (const d of divideWord(w, trie).slice(0, 4)) console.log(w, d.cost.toFixed(2), judge(d, w), d.pieces.map((p) => (p.part?.label ?? '?') + ':' + w.slice(p.start, p.end)).join(' '));
});
