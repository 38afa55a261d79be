import { rootPositions, type RootPosition } from '#core/vocabulary/kinds';

/** In the order in which they stand in a word. */
export const positions: readonly RootPosition[] = rootPositions;

export const positionNames: Readonly<Record<RootPosition, { readonly one: string; readonly many: string }>> = {
  prefix: { one: 'prefix', many: 'Prefixes' },
  'combining-form': { one: 'combining form', many: 'Combining forms' },
  suffix: { one: 'suffix', many: 'Suffixes' },
};
