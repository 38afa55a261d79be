import { commandIds } from '#core/commands/commands';
import { host } from '../host/host';
import { useExploration } from './exploration';
import { holds, runCommand, whyImpossible } from './runCommand';
import { useWindowState } from './windowState';

/** Keeps the system's menu, where there is one, in step with the page. Returns what ends it. */
export function connectMenu(): () => void {
  const { menu } = host;
  if (!menu) return () => undefined;
  const update = (): void => void menu.update({ enabled: commandIds.filter((id) => whyImpossible(id) === undefined), checked: commandIds.filter(holds) });
  update();
  const ends = [menu.onCommand(runCommand), useExploration.subscribe(update), useWindowState.subscribe(update)];
  return () => ends.forEach((end) => end());
}
