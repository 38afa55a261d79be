import type { Shown } from '#core/exploration/Shown';
import { useDeferredValue } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useExploration } from './exploration';

/**
 * A part of what the window shows, for what may come a moment after the picture and is not to hold it up. Another graph
 * comes at once: what is still shown would look in it for nodes that it does not have.
 */
export function useAfterPicture<Part extends Pick<Shown, 'graph'>>(select: (shown: Shown) => Part): Part {
  const now = useExploration(useShallow(select));
  const later = useDeferredValue(now);
  return later.graph === now.graph ? later : now;
}
