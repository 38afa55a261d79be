import type { WordTab } from '#core/commands/Program';
import type { NodeId } from '#core/vocabulary/ids';
import { create } from 'zustand';

/** What the dialog about words shows; it is there again when the dialog is opened again. */
interface Words {
  readonly tab: WordTab;
  /** To be taken apart. */
  readonly word: string;
  /** To be joined, in this order. */
  readonly parts: readonly NodeId[];
}

export const useWords = create<Words>()(() => ({ tab: 'apart', word: '', parts: [] }));
