import { commandIds } from '#core/commands/commands';
import { host } from '../host/host';
import { useExploration } from './exploration';
import { useProgram } from './program';
import { isChosen, isPossible, runCommand } from './runCommand';

/** Keeps the system's menu, where there is one, in step with the page. Returns what ends it. */
export function connectMenu(): () => void {
  const { menu } = host;
  if (!menu) return () => undefined;
  const update = (): void => void menu.update({ enabled: commandIds.filter(isPossible), checked: commandIds.filter(isChosen), titles: {} });
  update();
  const ends = [menu.onCommand(runCommand), useExploration.subscribe(update), useProgram.subscribe(update)];
  return () => ends.forEach((end) => end());
}
