import { useSyncExternalStore } from 'react';
import { useExploration } from '../state/exploration';
import { stageZooms } from './stageZooms';

/** Room that a picture needs at its sides. Pixels. */
const margins = 40;

/** Where the words stand: beside the picture, or above it where that is too wide for what they leave. `share` is their part of the width. */
export function useStageShape(share: number): 'beside' | 'above' {
  const width = useSyncExternalStore(onResize, () => window.innerWidth);
  const needed = useExploration(({ layout }) => layout.bounds.width) * stageZooms().least + margins;
  return needed <= width * (1 - share) ? 'beside' : 'above';
}

function onResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
