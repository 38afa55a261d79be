import type { View } from '#core/layout/Layout';
import { thumbnail, thumbnailHeight, type ThumbnailShape } from '#core/walk/thumbnail';
import { memo, useMemo } from 'react';
import { useExploration } from '../../state/exploration';
import { useSeen } from './useSeen';

/** What stood around a stop, small and without words. It is drawn when it comes into sight. */
export const StopPicture = memo(function StopPicture({ view }: { readonly view: View }) {
  const [element, seen] = useSeen();
  return (
    <div ref={element} className="stop-picture">
      {seen && <Drawing view={view} />}
    </div>
  );
});

/** Units of the drawing to the width of a thumbnail. */
const size = 1000;
const least = 14;

function Drawing({ view }: { readonly view: View }) {
  const graph = useExploration((state) => state.graph);
  const { shapes, lines } = useMemo(() => thumbnail(graph, view), [graph, view]);
  return (
    <svg viewBox={`0 0 ${size} ${size * thumbnailHeight}`} aria-hidden="true">
      {lines.map((points, index) => (
        <path key={index} className="stop-line" d={points.map(({ x, y }, at) => `${at === 0 ? 'M' : at % 3 === 1 ? 'C' : ''}${Math.round(x * size)} ${Math.round(y * size)}`).join(' ')} />
      ))}
      {shapes.map((shape) => (
        <Shape key={shape.key} shape={shape} />
      ))}
    </svg>
  );
}

function Shape({ shape: { x, y, width, height, colour, role } }: { readonly shape: ThumbnailShape }) {
  const high = Math.max(least, height * size);
  return <rect x={x * size} y={(y + height / 2) * size - high / 2} width={Math.max(least, width * size)} height={high} rx={role === 'focus' ? high / 2 : 4} fill={role === 'past' ? 'var(--band)' : `var(--${colour}-hue)`} />;
}
