import { colourKey } from '#core/figure/palette';
import { iconName, icons } from '#core/figure/icons';
import type { NodeAttributes } from '#core/vocabulary/schema';

/** The small badge of a kind: its hue with its icon, the same as the band of its chip. */
export function KindIcon({ node, size = 18 }: { readonly node: NodeAttributes; readonly size?: number }) {
  const key = colourKey(node);
  return (
    <svg className="kind-icon" width={size + 6} height={size} viewBox="-3 0 22 16" aria-hidden="true">
      <rect x="-3" width="22" height="16" rx={node.kind === 'code' ? 2 : 8} fill={`var(--${key}-hue)`} />
      <path d={icons[iconName(node)]} fill="none" stroke={`var(--${key}-icon)`} strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export function LineIcon({ path, size = 16 }: { readonly path: string; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
      <path d={path} />
    </svg>
  );
}
