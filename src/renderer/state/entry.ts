import type { ReadEntry } from '#core/formats/entry/readEntry';
import { create } from 'zustand';

/** The entry that is being looked over before it joins the graph, or why a text is none. */
interface EntryState {
  readonly read: ReadEntry | undefined;
  readonly fault: string | undefined;
}

export const useEntry = create<EntryState>()(() => ({ read: undefined, fault: undefined }));
