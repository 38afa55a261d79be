import { sentencesToFocus } from '#core/exploration/nodesAsText';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { NodeId } from '#core/vocabulary/ids';
import { useMemo } from 'react';

/** Every edge between the focus and the selection, as a sentence. */
export function HowItConnects({ id, graph, focus }: { readonly id: NodeId; readonly graph: MedicalGraph; readonly focus: NodeId }) {
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
