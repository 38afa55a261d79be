import { findParts } from '#core/words/findParts';
import { partsByUse } from '#core/words/appendices';
import type { WordPart } from '#core/words/WordPart';
import type { NodeId } from '#core/vocabulary/ids';
import { rootPositions, type RootPosition } from '#core/vocabulary/kinds';
import { useMemo, useState } from 'react';
import { Combobox, type ChoiceSection } from '../../Combobox';
import { useExploration } from '../../state/exploration';

const sectionTitles: Readonly<Record<RootPosition, string>> = { prefix: 'Prefixes', 'combining-form': 'Combining forms', suffix: 'Suffixes' };

/** So many are listed of each position: more would be no list to choose from. */
const mostListed = 5;

/** Finds a part by its letters or by what it means. */
export function PartPicker({ onPick }: { readonly onPick: (id: NodeId) => void }) {
  const graph = useExploration((state) => state.graph);
  const [query, setQuery] = useState('');
  const found = useMemo(() => (query.trim() === '' ? [] : findParts(partsByUse(graph), query)), [graph, query]);
  const pick = (part: WordPart): void => {
    setQuery('');
    onPick(part.id);
  };
  const sections = rootPositions.map((position): ChoiceSection => ({
    title: sectionTitles[position],
    choices: found.filter((part) => part.position === position).slice(0, mostListed).map((part) => ({ key: part.id, take: () => pick(part), content: <PartLine part={part} /> })),
  }));
  return (
    <div className="part-picker">
      <Combobox label="Part or meaning" placeholder="Add a part: gastr, -itis, or a meaning such as inflammation" query={query} onQuery={setQuery} sections={byBestFirst(sections, found)} waiting={false}>
        {query.trim() !== '' && <>No word part is written so or means that.</>}
      </Combobox>
    </div>
  );
}

/** The section with the best part stands first, so that Enter takes that. */
function byBestFirst(sections: readonly ChoiceSection[], found: readonly WordPart[]): ChoiceSection[] {
  const rank = ({ choices }: ChoiceSection): number => found.findIndex(({ id }) => id === choices[0]?.key);
  return sections.filter(({ choices }) => choices.length > 0).toSorted((a, b) => rank(a) - rank(b));
}

function PartLine({ part }: { readonly part: WordPart }) {
  return (
    <span className="part-line">
      <b>{part.label}</b> <span>{part.meaning}</span> {part.original !== undefined && <span className="part-original">{part.original}</span>}
    </span>
  );
}
