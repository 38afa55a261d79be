import type { Panel } from '#core/commands/Program';
import { useSyncExternalStore } from 'react';
import { panelOf, wideEnoughForPanel } from './program';
import { useWindowState } from './windowState';

/** The panel at the left, also while the window changes its width. */
export function usePanel(): Panel {
  const chosen = useWindowState((state) => state.settings.panel);
  useSyncExternalStore(onWidth, () => wideEnoughForPanel.matches);
  return panelOf(chosen);
}

function onWidth(listener: () => void): () => void {
  wideEnoughForPanel.addEventListener('change', listener);
  return () => wideEnoughForPanel.removeEventListener('change', listener);
}
