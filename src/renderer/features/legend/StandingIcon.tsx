import { standingMarks } from '#core/figure/icons';
import type { Standing } from '#core/vocabulary/kinds';

/** The mark of a standing beside its word. What is only stated has none: the plain edge of a chip stands for it. */
export function StandingIcon({ standing }: { readonly standing: Standing }) {
  return (
    <svg className={`standing-mark standing-mark-${standing}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.35" strokeLinecap="round" strokeLinejoin="round">
      {standing === 'stated' ? <rect x="1.4" y="3.4" width="13.2" height="9.2" rx="2" /> : <><circle cx="8" cy="8" r="6.6" /><path d={standingMarks[standing]} /></>}
    </svg>
  );
}
