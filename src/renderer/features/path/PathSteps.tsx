import { isOpen, withView } from '#core/exploration/changes';
import { closedNode } from '#core/exploration/openings';
import type { PathStep } from '#core/graph/explainEdge';
import type { GraphPath } from '#core/graph/findPaths';
import { withOpened } from '#core/layout/viewChanges';
import type { NodeId } from '#core/vocabulary/ids';
import { LineIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';
import { program } from '../../state/program';
import { DisputeCard } from '../inspector/DisputeCard';
import { Door } from '../inspector/Door';
import { ReceiptCount, Receipts } from '../inspector/Receipts';
import { StandingMark } from '../inspector/StandingMark';

interface PathStepsProps {
  readonly path: GraphPath;
  readonly steps: readonly PathStep[];
}

/** From end to end: each node a door, between two the sentence that joins them, how it stands and who says so. */
export function PathSteps({ path: { nodes, edges }, steps }: PathStepsProps) {
  return (
    <ol className="path-steps">
      {nodes.map((id, index) => (
        <li key={id}>
          <PathNode id={id} />
          <Step edge={edges[index]} sentence={steps[index]?.sentence} />
        </li>
      ))}
    </ol>
  );
}

function PathNode({ id }: { readonly id: NodeId }) {
  const node = useExploration((state) => state.graph.getNodeAttributes(id));
  const isFocus = useExploration((state) => state.focus === id);
  const open = useExploration((state) => isOpen(state.view, id));
  const title = open ? `Put the neighbours of ${node.label} away` : `Show the neighbours of ${node.label} in the picture`;
  return (
    <div className="path-node">
      <Door id={id} />
      <StandingMark standing={node.standing} sources={node.sources} />
      {!isFocus && (
        <button type="button" className="icon-button" aria-label={title} title={title} onClick={() => toggleNeighbours(id, node.label, open)}>
          <LineIcon path={open ? 'M4 8h8' : 'M8 4v8M4 8h8'} size={14} />
        </button>
      )}
    </div>
  );
}

function toggleNeighbours(id: NodeId, label: string, open: boolean): void {
  const changed = withView(program.shown.exploration, (view) => (open ? closedNode(view, id) : withOpened(view, id)));
  program.change(open ? `put the neighbours of ${label} away` : `show the neighbours of ${label}`, changed);
}

function Step({ edge, sentence }: { readonly edge: string | undefined; readonly sentence: string | undefined }) {
  const graph = useExploration((state) => state.graph);
  if (edge === undefined) return null;
  const { standing, sources, dispute } = graph.getEdgeAttributes(edge);
  return (
    <div className="path-step">
      <p className="connection">
        {sentence} <StandingMark standing={standing} sources={sources} />
      </p>
      <details>
        <summary><ReceiptCount receipts={sources} /></summary>
        {dispute && <DisputeCard dispute={dispute} />}
        <Receipts receipts={sources} />
      </details>
    </div>
  );
}
