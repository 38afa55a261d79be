import { neighbourGroups, type NeighbourGroup } from '#core/graph/neighbourGroups';
import type { NodeId } from '#core/vocabulary/ids';
import { useMemo, useState } from 'react';
import { useExploration } from '../../state/exploration';
import { senseLabel } from '#core/graph/senseLabel';
import { DisputeCard } from './DisputeCard';
import { Door } from './Door';
import { ReceiptCount, Receipts } from './Receipts';
import { StandingMark } from './StandingMark';

/** Rules and word parts have sections of their own; all other neighbours stand here, by relation and sense. */
export function Relations({ id }: { readonly id: NodeId }) {
  const graph = useExploration((state) => state.graph);
  const groups = useMemo(() => neighbourGroups(graph, id), [graph, id]);
  return (
    <>
      {groups.map((group) => (
        <RelationGroup key={group.key} id={id} group={group} />
      ))}
    </>
  );
}

const firstShown = 12;

function RelationGroup({ id, group }: { readonly id: NodeId; readonly group: NeighbourGroup }) {
  const graph = useExploration((state) => state.graph);
  const [whole, setWhole] = useState(false);
  const shown = whole ? group.members : group.members.slice(0, firstShown);
  const sense = group.sense === undefined ? undefined : senseLabel(graph, [id, ...group.members.map((member) => member.id)], group.sense);
  return (
    <section>
      <h3 className="section-title">
        {group.caption}
        {sense !== undefined && <span className="section-sense"> · {sense}</span>}
        <span className="section-count">{group.members.length}</span>
      </h3>
      <ul className="relations">
        {shown.map((member) => (
          <Relation key={member.id} id={member.id} edge={member.edge} />
        ))}
      </ul>
      {shown.length < group.members.length && (
        <button type="button" className="text-link" onClick={() => setWhole(true)}>
          Show all {group.members.length}
        </button>
      )}
    </section>
  );
}

function Relation({ id, edge }: { readonly id: NodeId; readonly edge: string }) {
  const graph = useExploration((state) => state.graph);
  const node = graph.getNodeAttributes(id);
  const { note, standing, sources, dispute, sense } = graph.getEdgeAttributes(edge);
  return (
    <li>
      <div className="relation-row">
        <Door id={id} />
        {node.kind === 'code' && <span className="relation-title">{node.title ?? node.gloss}</span>}
        {node.kind === 'root' && <span className="relation-title">{node.meaning}</span>}
        <StandingMark standing={standing} sources={sources} />
      </div>
      {note !== undefined && <p className="relation-note">{note}</p>}
      <details>
        <summary>
          <ReceiptCount receipts={sources} />
          {sense !== undefined && ` · in the sense of ${senseLabel(graph, graph.extremities(edge), sense)}`}
        </summary>
        {dispute && <DisputeCard dispute={dispute} />}
        <Receipts receipts={sources} />
      </details>
    </li>
  );
}
