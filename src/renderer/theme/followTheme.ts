import type { Theme } from '#core/figure/palette';
import { create } from 'zustand';
import { useWindowState } from '../state/windowState';
import { applyTheme, chooseTheme } from './applyTheme';
import { readForcedTheme } from './forcedTheme';

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');
const systemForces = window.matchMedia('(forced-colors: active)');
/** Where the system forces its colours, each of these can mean that they are others now. */
const systemColoursChange = [systemForces, systemIsDark, window.matchMedia('(prefers-contrast: more)')];

/** The theme that is on. */
export const useTheme = create<{ readonly theme: Theme }>()(() => ({ theme: chooseTheme('system', systemIsDark.matches) }));

/** Keeps the page in the theme that setting and system ask for; forced colours come before both. */
export function followTheme(): void {
  let forced: Theme | undefined;
  const update = (): void => {
    const theme = forced ?? chooseTheme(useWindowState.getState().settings.theme, systemIsDark.matches);
    if (theme !== useTheme.getState().theme || !document.documentElement.dataset['theme']) applyTheme(theme);
    useTheme.setState({ theme });
  };
  const readSystem = (): void => {
    forced = systemForces.matches ? readForcedTheme() : undefined;
    update();
  };
  readSystem();
  for (const query of systemColoursChange) query.addEventListener('change', readSystem);
  useWindowState.subscribe(update);
}
