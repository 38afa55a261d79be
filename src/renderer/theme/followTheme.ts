import type { Theme } from '#core/figure/palette';
import { create } from 'zustand';
import { useWindowState } from '../state/windowState';
import { applyTheme, chooseTheme } from './applyTheme';

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');

/** The theme that is on. */
export const useTheme = create<{ readonly theme: Theme }>()(() => ({ theme: chooseTheme('system', systemIsDark.matches) }));

/** Keeps the page in the theme that setting and system ask for. */
export function followTheme(): void {
  const update = (): void => {
    const theme = chooseTheme(useWindowState.getState().settings.theme, systemIsDark.matches);
    if (theme !== useTheme.getState().theme || !document.documentElement.dataset['theme']) applyTheme(theme);
    useTheme.setState({ theme });
  };
  update();
  systemIsDark.addEventListener('change', update);
  useWindowState.subscribe(update);
}
