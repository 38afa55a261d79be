import { standingMarks } from '#core/figure/icons';
import type { Receipt } from '#core/vocabulary/schema';
import type { Standing } from '#core/vocabulary/kinds';

/** How a fact stands, as a mark with its word: ≠ disputed, ✓ confirmed, ? without a source; stated facts carry none. */
export function StandingMark({ standing, sources }: { readonly standing: Standing; readonly sources: readonly Receipt[] }) {
  if (standing === 'disputed') return <Mark name="disputed" title="Disputed by an official or published source" />;
  if (sources.length === 0) return <Mark name="unsourced" title="No source is given" />;
  if (standing === 'confirmed') return <Mark name="confirmed" title="Confirmed by an official list" />;
  return null;
}

function Mark({ name, title }: { readonly name: keyof typeof standingMarks; readonly title: string }) {
  return (
    <svg className={`standing-mark standing-mark-${name}`} width="16" height="16" viewBox="0 0 16 16" role="img" aria-label={title} fill="none" stroke="currentColor" strokeWidth="1.35" strokeLinecap="round" strokeLinejoin="round">
      <title>{title}</title>
      <circle cx="8" cy="8" r="6.6" />
      <path d={standingMarks[name]} />
    </svg>
  );
}
