import type { CommandId } from '#core/commands/commands';
import { focusSearch } from './focusSearch';
import { useCanvas } from './canvas';
import { useExploration } from './exploration';
import { useProgram } from './program';

/** What each command of the registry does. */
const runs: Readonly<Record<CommandId, () => unknown>> = {
  // Reading and checking files is code that most starts never need.
  'file.open': async () => (await import('./graphFiles')).openGraphFile(),
  'file.save': async () => (await import('./graphFiles')).saveGraphFile(),
  'view.expand': () => exploration().toggle(exploration().selection),
  'view.depth-1': () => exploration().setDepth(1),
  'view.depth-2': () => exploration().setDepth(2),
  'view.depth-3': () => exploration().setDepth(3),
  'view.zoom-in': () => useCanvas.getState().canvas?.zoomBy(1.25),
  'view.zoom-out': () => useCanvas.getState().canvas?.zoomBy(0.8),
  'view.fit': () => useCanvas.getState().canvas?.fit(),
  'view.theme-system': () => useProgram.getState().setTheme('system'),
  'view.theme-light': () => useProgram.getState().setTheme('light'),
  'view.theme-dark': () => useProgram.getState().setTheme('dark'),
  'go.search': focusSearch,
  'go.back': () => exploration().goTo(exploration().walk.at - 1),
  'go.forward': () => exploration().goTo(exploration().walk.at + 1),
  'go.home': () => exploration().moveTo(exploration().home),
  'go.centre': () => exploration().moveTo(exploration().selection),
  'help.hints': () => useProgram.getState().showHints(),
  'help.about': () => useProgram.getState().setAboutOpen(true),
};

export function runCommand(id: CommandId): void {
  if (isPossible(id)) runs[id]();
}

/** Whether calling it would do anything now. */
export function isPossible(id: CommandId): boolean {
  const { walk, selection, focus, home } = exploration();
  switch (id) {
    case 'go.back':
      return walk.at > 0;
    case 'go.forward':
      return walk.at < walk.visits.length - 1;
    case 'go.home':
      return focus !== home;
    case 'go.centre':
    case 'view.expand':
      return selection !== focus;
    default:
      return true;
  }
}

/** Of several choices the one that holds. */
export function isChosen(id: CommandId): boolean {
  return id === `view.depth-${exploration().depth}` || id === `view.theme-${useProgram.getState().settings.theme}`;
}

function exploration() {
  return useExploration.getState();
}
