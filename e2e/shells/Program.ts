import type { ElectronApplication, Page } from '@playwright/test';
import type { CommandId } from '#core/commands/commands';
import type { Copied, WorldFile } from '#host/HostWorld';

export const shells = ['browser', 'electron stand-in', 'electron'] as const;
export type Shell = (typeof shells)[number];

/** Of the page, on every shell. */
export const pageSize = { width: 1280, height: 820 } as const;

/** The program as a spec uses it, the same on every shell. */
export interface Program {
  readonly shell: Shell;
  readonly page: Page;
  /** Picks a command in the menu that the shell has: the system's, else the page's. */
  readonly command: (id: CommandId) => Promise<void>;
  /** What the next open dialog answers; without a file, that it was cancelled. */
  readonly answerOpenDialog: (file: WorldFile | undefined) => Promise<void>;
  /** Under which name the next save dialog saves; without one it is cancelled. */
  readonly answerSaveDialog: (name: string | undefined) => Promise<void>;
  readonly savedBytes: (name: string) => Promise<Uint8Array | undefined>;
  /** Addresses that left the program, the person agreeing to each. */
  readonly openedLinks: () => Promise<readonly string[]>;
  /** What the page complained of: errors that nobody caught, and whatever stood in the console as an error. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** A program with a main process. */
export interface DesktopProgram extends Program {
  readonly app: ElectronApplication;
  /** Holds settings and window state, and what the dialogs save. */
  readonly folder: string;
  /** The program is started a second time, with these words, while it runs. */
  readonly startAgain: (words: readonly string[]) => Promise<void>;
  /** What the system's clipboard holds. */
  readonly copied: () => Promise<Copied>;
}

/** Collects what a page complains of, from its first script on. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
