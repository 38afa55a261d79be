import { replayWalk } from '#core/walk/replayWalk';
import { useExploration } from './exploration';
import { lookAt, program } from './program';
import { runCommand } from './runCommand';

/** How long each stop is looked at. Milliseconds. */
const lookingTime = 1800;

/** Replays the walk until its end, until Escape, or until anything else is looked at. Returns what stops it. */
export function startReplay(): () => void {
  runCommand('path.leave');
  let looking = false;
  let stopped = false;
  let goOn: (whether: boolean) => void = () => undefined;
  const look = (at: number): void => {
    looking = true;
    lookAt(at);
    looking = false;
  };
  const pause = (): Promise<boolean> =>
    new Promise((settle) => {
      goOn = settle;
      setTimeout(() => settle(true), lookingTime);
    });
  const end = useExploration.subscribe((now, before) => {
    if (!looking && (now.exploration !== before.exploration || now.selection !== before.selection)) program.replay(false);
  });
  window.addEventListener('keydown', stopByEscape, { capture: true });
  void replayWalk({ stops: program.shown.exploration.walk.visits.length, look, pause }).then(() => stopped || program.replay(false));
  return () => {
    end();
    window.removeEventListener('keydown', stopByEscape, { capture: true });
    stopped = true;
    goOn(false);
  };
}

/** An open dialog or menu has its Escape for itself. */
function stopByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || (event.target instanceof HTMLElement && event.target.closest('dialog, [popover]'))) return;
  event.preventDefault();
  event.stopPropagation();
  program.replay(false);
}
