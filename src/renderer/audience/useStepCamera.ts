import type { Step } from '#core/lessons/Lesson';
import { useEffect } from 'react';
import { useCanvas } from '../state/canvas';

/** Each step is seen whole, or as it was kept. */
export function useStepCamera(step: Step | undefined): void {
  const canvas = useCanvas((state) => state.canvas);
  useEffect(() => {
    if (!canvas || !step) return;
    const { camera } = step.view;
    if (camera && step.reveal.length === 0) canvas.lookAt(camera, camera.zoom);
    else canvas.fit();
  }, [canvas, step]);
}
