import type { SearchHit } from '#core/search/SearchIndex';
import { KindIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';

/** A node that was found, and what of it was. */
export function HitLine({ hit }: { readonly hit: SearchHit }) {
  const graph = useExploration((state) => state.graph);
  return (
    <>
      <KindIcon node={graph.getNodeAttributes(hit.id)} />
      <span>{hit.label}</span>
      <small className="aside">{hit.matched}</small>
    </>
  );
}
