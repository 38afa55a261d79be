import type { DialogName } from '#core/commands/Program';
import { useWindowState } from './windowState';

/** Notes that a dialog was closed; another that was opened meanwhile stays. */
export function closeDialog(name: DialogName): void {
  if (useWindowState.getState().dialog === name) useWindowState.setState({ dialog: undefined });
}
