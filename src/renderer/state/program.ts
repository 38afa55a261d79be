import { defaultSettings, type Settings, type Theme } from '#host/Host';
import { create } from 'zustand';
import { host } from '../host/host';

/** What concerns the program and not the graph: settings, the one message line, and the sheet that is open. */
interface Program {
  readonly settings: Settings;
  /** What the person must know now, in a sentence. */
  readonly message: string | undefined;
  readonly aboutOpen: boolean;
  say(message: string | undefined): void;
  setTheme(theme: Theme): void;
  dismissHint(id: string): void;
  showHints(): void;
  setAboutOpen(open: boolean): void;
  openLink(url: string): void;
}

export const useProgram = create<Program>()((set, get) => ({
  settings: defaultSettings,
  message: undefined,
  aboutOpen: false,
  say: (message) => set({ message }),
  setTheme: (theme) => keep({ ...get().settings, theme }),
  dismissHint: (id) => keep({ ...get().settings, hintsDismissed: [...get().settings.hintsDismissed, id] }),
  showHints: () => keep({ ...get().settings, hintsDismissed: [] }),
  setAboutOpen: (aboutOpen) => set({ aboutOpen }),
  openLink: (url) => void host.links.open(url).then((reply) => reply.ok || reply.code === 'cancelled' || set({ message: reply.message })),
}));

/** Reads what was kept; what could not be read is said. */
export async function loadSettings(): Promise<void> {
  const reply = await host.settings.load();
  if (reply.ok) useProgram.setState({ settings: reply.value.settings, message: reply.value.problem });
  else useProgram.setState({ message: reply.message });
}

function keep(settings: Settings): void {
  useProgram.setState({ settings });
  void host.settings.save(settings).then((reply) => reply.ok || useProgram.setState({ message: reply.message }));
}
