import type { DialogName } from '#core/commands/Program';
import type { Point } from '#core/layout/Layout';
import type { NodeId } from '#core/vocabulary/ids';
import { defaultSettings, type Settings } from '#host/Host';
import { create } from 'zustand';
import { host } from '../host/host';

/** Something that the person is asked, and who waits for the answer. */
export type Question =
  | { readonly kind: 'node'; readonly text: string; readonly answer: (id: NodeId | undefined) => void }
  | { readonly kind: 'text'; readonly text: string; readonly suggestion: string; readonly answer: (text: string | undefined) => void };

/** What concerns the window and not the graph. */
interface WindowState {
  readonly settings: Settings;
  readonly table: boolean;
  /** What the person must know now, in a sentence. */
  readonly message: string | undefined;
  readonly dialog: DialogName | undefined;
  readonly question: Question | undefined;
  /** The hub of which one is asked what to show. */
  readonly hub: NodeId | undefined;
  /** Where the context menu is open, in pixels of the page, and for what. */
  readonly contextMenu: { readonly at: Point; readonly on: 'node' | 'ground' } | undefined;
  readonly replaying: boolean;
}

export const useWindowState = create<WindowState>()(() => ({
  settings: defaultSettings,
  table: false,
  message: undefined,
  dialog: undefined,
  question: undefined,
  hub: undefined,
  contextMenu: undefined,
  replaying: false,
}));

export function say(message: string | undefined): void {
  useWindowState.setState({ message });
}

/** Reads what was kept; what could not be read is said. */
export async function loadSettings(): Promise<void> {
  const reply = await host.settings.load();
  if (reply.ok) useWindowState.setState({ settings: reply.value.settings, message: reply.value.problem });
  else say(reply.message);
}

export function keepSettings(change: Partial<Settings>): void {
  const settings = { ...useWindowState.getState().settings, ...change };
  useWindowState.setState({ settings });
  void host.settings.save(settings).then((reply) => reply.ok || say(reply.message));
}

export function openLink(url: string): void {
  void host.links.open(url).then((reply) => reply.ok || reply.code === 'cancelled' || say(reply.message));
}
