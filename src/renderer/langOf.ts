import type { RootAttributes } from '#core/vocabulary/schema';

/** The language in which the original of a word part is spoken and shaped, for the page; undefined where it is neither Greek nor Latin. */
export function langOf({ language = '' }: Pick<RootAttributes, 'language'>): string | undefined {
  if (language.startsWith('Greek')) return 'el';
  return /^(?:\w+ )?Latin/.test(language) ? 'la' : undefined;
}
