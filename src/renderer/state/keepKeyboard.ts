import { useCanvas } from './canvas';
import { useExploration } from './exploration';
import { useWindowState } from './windowState';

/**
 * The keyboard is never lost: where what had it has gone (a door of the inspector, a closed menu), the picture takes it, or
 * the table where that stands in its place.
 * Returns what ends it.
 */
export function keepKeyboard(): () => void {
  const look = (): void => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    if (useWindowState.getState().table) document.querySelector<HTMLElement>('.table tbody [tabindex="0"]')?.focus();
    else useCanvas.getState().canvas?.focus();
  };
  const lookSoon = (): void => void requestAnimationFrame(look);
  const ends = [useExploration, useWindowState, useCanvas].map(({ subscribe }) => subscribe(lookSoon));
  lookSoon();
  return () => ends.forEach((end) => end());
}
