import { colourKeys, darkTheme, lightTheme, surfaceKeys, type Theme } from '#core/figure/palette';

/** The theme that a setting asks for, given what the system prefers. */
export function chooseTheme(setting: 'system' | 'light' | 'dark', systemIsDark: boolean): Theme {
  const dark = setting === 'system' ? systemIsDark : setting === 'dark';
  return dark ? darkTheme : lightTheme;
}

/** Hands the palette to the style sheets, as custom properties: `--ink`, `--term-hue` … */
export function applyTheme(theme: Theme): void {
  const { style, dataset } = document.documentElement;
  dataset['theme'] = theme.name;
  style.setProperty('color-scheme', theme.name === 'forced' ? 'light dark' : theme.name);
  for (const key of surfaceKeys) style.setProperty(`--${key}`, theme.surfaces[key]);
  for (const key of colourKeys) {
    const { hue, icon, border, tint } = theme.kinds[key];
    for (const [part, colour] of Object.entries({ hue, icon, border, tint })) style.setProperty(`--${key}-${part}`, colour);
  }
}
