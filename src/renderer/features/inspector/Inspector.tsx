import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { NodeAttributes } from '#core/vocabulary/schema';
import type { NodeId } from '#core/vocabulary/ids';
import { memo } from 'react';
import { useAfterPicture } from '../../state/useAfterPicture';
import { moveTo, program } from '../../state/program';
import { KindIcon } from '../../KindIcon';
import { kindPhrase } from '#core/vocabulary/kindPhrase';
import { DisputeCard } from './DisputeCard';
import { Facts } from './Facts';
import { HowItConnects } from './HowItConnects';
import { Receipts } from './Receipts';
import { Relations } from './Relations';
import { StandingMark } from './StandingMark';
import './inspector.css';

/** Everything about the selection. Each name in it is a door. */
export function Inspector() {
  return <About {...useAfterPicture(({ graph, focus, selection }) => ({ id: selection.at(-1) ?? focus, graph, focus }))} />;
}

function isOneWord({ kind, label }: NodeAttributes): boolean {
  return (kind === 'term' || kind === 'alias') && !/\s/.test(label);
}

interface AboutProps {
  readonly id: NodeId;
  readonly graph: MedicalGraph;
  readonly focus: NodeId;
}

/** Comes after the picture: it has the longest text of the window. */
const About = memo(({ id, graph, focus }: AboutProps) => {
  const node = graph.getNodeAttributes(id);
  return (
    <aside className="inspector" aria-label={`About ${node.label}`} key={id}>
      <header>
        <p className="kind-line">
          <KindIcon node={node} />
          {kindPhrase(node)}
          <StandingMark standing={node.standing} sources={node.sources} />
        </p>
        <h1 className={node.kind === 'code' ? 'name name-code' : 'name'}>{node.label}</h1>
        {id !== focus && (
          <button type="button" className="primary" onClick={() => moveTo(id)}>
            Go to {node.label}
          </button>
        )}
        {isOneWord(node) && (
          <button type="button" className="small-button take-apart" onClick={() => program.dialogs.openWords('apart', { word: node.label })}>
            Take the word apart
          </button>
        )}
      </header>
      {node.dispute && <DisputeCard dispute={node.dispute} />}
      <Facts node={node} />
      {id !== focus && <HowItConnects id={id} graph={graph} focus={focus} />}
      <Relations id={id} />
      <section>
        <h3 className="section-title">Receipts</h3>
        <Receipts receipts={node.sources} />
      </section>
      {node.kind === 'code' && node.system === 'CPT' && (
        <p className="notice">CPT is a registered trademark of the American Medical Association. The words beside the code are ours, not the official descriptor.</p>
      )}
    </aside>
  );
});
