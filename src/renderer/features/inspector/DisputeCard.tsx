import type { Dispute } from '#core/vocabulary/schema';
import { useExploration } from '../../state/exploration';
import { Door } from './Door';
import { SourceLine } from './Receipts';
import { StandingMark } from './StandingMark';

/** Both sides of a dispute, and where the other side is to be read. */
export function DisputeCard({ dispute }: { readonly dispute: Dispute }) {
  const official = useExploration((state) => state.graph.getAttribute('sources')[dispute.source]?.official === true);
  return (
    <section className="dispute" aria-label="Disputed">
      <p className="dispute-title">
        <StandingMark standing="disputed" sources={[]} />
        Disputed
      </p>
      <dl>
        <dt>The entry says</dt>
        <dd>{dispute.entry}</dd>
        <dt>{official ? 'The official list says' : 'Other sources say'}</dt>
        <dd>{dispute.official}</dd>
      </dl>
      <SourceLine source={dispute.source} section={dispute.section} />
      {dispute.see && (
        <p className="dispute-see">
          See {dispute.see.map((id) => <Door key={id} id={id} plain />)}
        </p>
      )}
    </section>
  );
}
