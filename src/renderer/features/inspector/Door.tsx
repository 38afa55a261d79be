import type { NodeId } from '#core/vocabulary/ids';
import { KindIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';
import { moveTo } from '../../state/program';

/** A name that leads to its node. */
export function Door({ id, plain = false }: { readonly id: NodeId; readonly plain?: boolean }) {
  const node = useExploration((state) => (state.graph.hasNode(id) ? state.graph.getNodeAttributes(id) : undefined));
  if (!node) return <span>{id}</span>;
  return (
    <button type="button" className={plain ? 'text-link' : 'door'} title={`Go to ${node.label}`} onClick={() => moveTo(id)}>
      {!plain && <KindIcon node={node} size={15} />}
      <span>{node.label}</span>
    </button>
  );
}
