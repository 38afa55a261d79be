import { useCanvas } from './canvas';
import { useExploration } from './exploration';
import { useWindowState } from './windowState';

/**
 * The keyboard is never lost: where what had it has gone (a door of the inspector, a closed menu), the picture takes it.
 * Returns what ends it.
 */
export function keepKeyboard(): () => void {
  const look = (): void => {
    if (document.activeElement === null || document.activeElement === document.body) useCanvas.getState().canvas?.focus();
  };
  const lookSoon = (): void => void requestAnimationFrame(look);
  const ends = [useExploration, useWindowState, useCanvas].map(({ subscribe }) => subscribe(lookSoon));
  lookSoon();
  return () => ends.forEach((end) => end());
}
