import type { Receipt } from '#core/vocabulary/schema';
import type { Standing } from '#core/vocabulary/kinds';

/** How a fact stands, as a mark with its word: ≠ disputed, ✓ confirmed, ? without a source; stated facts carry none. */
export function StandingMark({ standing, sources }: { readonly standing: Standing; readonly sources: readonly Receipt[] }) {
  if (standing === 'disputed') return <Mark name="disputed" title="Disputed by an official or published source" />;
  if (sources.length === 0) return <Mark name="unsourced" title="No source is given" />;
  if (standing === 'confirmed') return <Mark name="confirmed" title="Confirmed by an official list" />;
  return null;
}

const paths = {
  disputed: 'M5 6.6h6M5 9.4h6M9.6 4.6 6.4 11.4',
  confirmed: 'm4.9 8.3 2.1 2.1 4.2-4.6',
  unsourced: 'M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.5.3-.8.6-.8 1.2M8 11.3v.1',
} as const;

function Mark({ name, title }: { readonly name: keyof typeof paths; readonly title: string }) {
  return (
    <svg className={`standing-mark standing-mark-${name}`} width="16" height="16" viewBox="0 0 16 16" role="img" aria-label={title} fill="none" stroke="currentColor" strokeWidth="1.35" strokeLinecap="round" strokeLinejoin="round">
      <title>{title}</title>
      <circle cx="8" cy="8" r="6.6" />
      <path d={paths[name]} />
    </svg>
  );
}
