import { sentencesToFocus } from '#core/exploration/nodesAsText';
import type { NodeId } from '#core/vocabulary/ids';
import { useMemo } from 'react';
import { useExploration } from '../../state/exploration';

/** Every edge between the focus and the selection, as a sentence. */
export function HowItConnects({ id }: { readonly id: NodeId }) {
  const graph = useExploration((state) => state.graph);
  const focus = useExploration((state) => state.focus);
  const sentences = useMemo(() => sentencesToFocus({ graph, focus }, id), [graph, focus, id]);
  if (sentences.length === 0) return null;
  return (
    <section>
      <h3 className="section-title">How it connects</h3>
      {sentences.map((sentence) => (
        <p key={sentence} className="connection">{sentence}</p>
      ))}
    </section>
  );
}
