import { addressContract } from './addressContract';
import { clipboardContract } from './clipboardContract';
import { draftContract } from './draftContract';
import { fileContract } from './fileContract';
import type { Clause } from './HostWorld';
import { linkContract } from './linkContract';
import { settingsContract } from './settingsContract';

/** What the renderer relies on, on every host: each clause runs against a world of its own. */
export const hostContract: readonly Clause[] = [...fileContract, ...draftContract, ...settingsContract, ...clipboardContract, ...addressContract, ...linkContract];
