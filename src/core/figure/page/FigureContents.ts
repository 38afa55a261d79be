import type { IconName } from '../icons';
import type { ColourKey } from '../palette';

/** What stands beside the picture on its page. Empty parts take no room. */
export interface FigureContents {
  readonly title: string;
  readonly legend: readonly LegendItem[];
  readonly caption: string;
  /** Numbered from one, in this order. */
  readonly notes: readonly Note[];
  /** In full what the picture shows shortened. */
  readonly inFull: readonly Note[];
  /** In paragraphs. */
  readonly sources: readonly string[];
  /** Licence, notices, date. */
  readonly footer: string;
}

/** A kind that occurs with its look, or what dashes and signs mean. */
export type LegendItem =
  | { readonly kind: 'chip'; readonly name: string; readonly colour: ColourKey; readonly icon: IconName }
  | { readonly kind: 'disputed' | 'unsourced'; readonly name: string }
  | { readonly kind: 'relations'; readonly name: string };

export interface Note {
  /** The group of the scene that it is about. */
  readonly about: string;
  readonly text: string;
}
