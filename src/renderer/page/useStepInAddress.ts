import type { Lesson } from '#core/lessons/Lesson';
import { useEffect } from 'react';

/** The step that the address names, as `useStepInAddress` left it; else the first. */
export function stepInAddress({ steps }: Lesson): number {
  return Math.max(0, steps.findIndex(({ id }) => `#${id}` === location.hash));
}

/** The address names the step, so that the page goes on there when it is opened again. */
export function useStepInAddress(id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    try {
      history.replaceState(null, '', `#${id}`);
    } catch {
      // Safari lets nobody do it a hundred times in a row; the next step is named again.
    }
  }, [id]);
}
