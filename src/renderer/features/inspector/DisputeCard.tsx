import type { Dispute } from '#core/vocabulary/schema';
import { Door } from './Door';
import { SourceLine } from './Receipts';
import { StandingMark } from './StandingMark';

/** Both sides of a dispute, and where the other side is to be read. */
export function DisputeCard({ dispute }: { readonly dispute: Dispute }) {
  return (
    <section className="dispute" aria-label="Disputed">
      <p className="dispute-title">
        <StandingMark standing="disputed" sources={[]} />
        Disputed
      </p>
      <dl>
        <dt>The entry says</dt>
        <dd>{dispute.entry}</dd>
        <dt>The list says</dt>
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
