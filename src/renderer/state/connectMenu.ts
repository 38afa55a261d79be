import { commandIds, commandOf } from '#core/commands/commands';
import type { MenuState } from '#host/Host';
import { host } from '../host/host';
import { useExploration } from './exploration';
import { holds, runCommand, titleNow, whyImpossible } from './runCommand';
import { useWindowState } from './windowState';

/** Keeps the system's menu, where there is one, in step with the page. Returns what ends it. */
export function connectMenu(): () => void {
  const { menu } = host;
  if (!menu) return () => undefined;
  let told = '';
  const update = (): void => {
    const state = menuState();
    if (JSON.stringify(state) === told) return;
    told = JSON.stringify(state);
    void menu.update(state);
  };
  update();
  const ends = [menu.onCommand(runCommand), useExploration.subscribe(update), useWindowState.subscribe(update)];
  return () => ends.forEach((end) => end());
}

function menuState(): MenuState {
  const changing = commandIds.filter((id) => commandOf(id).titleNow);
  return {
    enabled: commandIds.filter((id) => whyImpossible(id) === undefined),
    checked: commandIds.filter(holds),
    titles: Object.fromEntries(changing.map((id) => [id, shortened(titleNow(id))])),
  };
}

/** Names come from files that people open: the system's menu takes a line of bounded length. */
function shortened(title: string): string {
  return title.replace(/\p{Cc}+/gu, ' ').slice(0, 120);
}
