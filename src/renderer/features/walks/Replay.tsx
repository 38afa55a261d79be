import { useEffect } from 'react';
import { CommandButton } from '../../CommandButton';
import { useExploration } from '../../state/exploration';
import { startReplay } from '../../state/replay';
import { useWindowState } from '../../state/windowState';

/** While the walk is replayed: where it is, and what stops it. The announcer tells the same. */
export function Replay() {
  const replaying = useWindowState((state) => state.replaying);
  const { visits, at } = useExploration((state) => state.exploration.walk);
  useEffect(() => (replaying ? startReplay() : undefined), [replaying]);
  if (!replaying) return null;
  return (
    <div className="replay">
      <span>
        Replaying {at + 1} of {visits.length}
      </span>
      <CommandButton id="walk.replay" />
    </div>
  );
}
