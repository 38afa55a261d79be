import { subject } from '#core/commands/subjects';
import { drawnNodes } from '#core/exploration/selections';
import type { NodeId } from '#core/vocabulary/ids';
import { useState } from 'react';
import { Combobox, type Choice } from '../../Combobox';
import { KindIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';
import { program } from '../../state/program';
import { HitLine } from '../search/HitLine';
import { useSearch } from '../search/useSearch';

interface NodeQuestionProps {
  readonly label: string;
  readonly onAnswer: (id: NodeId | undefined) => void;
}

/** A node to be looked up; before anything is typed, one of those that are selected or drawn, but for the one that the question is about. */
export function NodeQuestion({ label, onAnswer }: NodeQuestionProps) {
  const [query, setQuery] = useState('');
  const shown = useExploration();
  const found = useSearch(query);
  const about = subject(program);
  const take = (id: NodeId) => (): void => onAnswer(id);
  const choice = (id: NodeId): Choice => ({ key: id, content: <NodeLine id={id} />, take: take(id) });
  const hits = found.hits.filter(({ id }) => shown.graph.hasNode(id));
  const sections = query.trim() === ''
    ? [{ title: 'Selected', choices: shown.selection.filter((id) => id !== about).map(choice) }, { title: 'In the picture', choices: drawnNodes(shown).filter((id) => id !== about && !shown.selection.includes(id)).map(choice) }]
    : [{ title: 'Found', choices: hits.map((hit) => ({ key: hit.id, content: <HitLine hit={hit} />, take: take(hit.id) })) }];
  return (
    <>
      <Combobox label={label} placeholder="A term, name, word part or code…" query={query} onQuery={setQuery} sections={sections} waiting={found.query !== query && query.trim() !== ''}>
        Nothing is called “{query}” here. Try another spelling, Greek, or a code.
      </Combobox>
      <div className="modal-buttons">
        <button type="button" className="secondary" onClick={() => onAnswer(undefined)}>Cancel</button>
      </div>
    </>
  );
}

function NodeLine({ id }: { readonly id: NodeId }) {
  const node = useExploration(({ graph }) => graph.getNodeAttributes(id));
  return (
    <>
      <KindIcon node={node} />
      <span>{node.label}</span>
      <small className="aside">{node.kind === 'code' ? (node.title ?? node.gloss) : undefined}</small>
    </>
  );
}
