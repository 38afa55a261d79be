import { labelOf } from '#core/graph/labelOf';
import { stepCaption, stepSentences } from '#core/walk/stepInWords';
import type { Visit } from '#core/walk/Walk';
import { useEffect, useRef } from 'react';
import { LineIcon } from '../../KindIcon';
import { moveFocusWithin } from '../../moveFocusWithin';
import { useExploration } from '../../state/exploration';
import { goTo } from '../../state/program';
import { WalksButton } from './WalksButton';
import { runCommand } from '../../state/runCommand';
import './trail.css';

/** Where one has been, with the relation of each step in words, and the buttons back and forward. */
export function Trail() {
  const walk = useExploration((state) => state.exploration.walk);
  const here = useRef<HTMLLIElement>(null);
  // In the next frame, which lays the page out anyway.
  useEffect(() => {
    const frame = requestAnimationFrame(() => here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [walk]);
  return (
    <nav className="trail" aria-label="Where you have been">
      <button type="button" className="icon-button" aria-label="Back" title="Back" disabled={walk.at === 0} onClick={() => runCommand('go.back')}>
        <LineIcon path="M10 3 5 8l5 5" />
      </button>
      <button type="button" className="icon-button" aria-label="Forward" title="Forward" disabled={walk.at === walk.visits.length - 1} onClick={() => runCommand('go.forward')}>
        <LineIcon path="m6 3 5 5-5 5" />
      </button>
      <ol onWheel={({ currentTarget, deltaY }) => currentTarget.scrollBy(deltaY, 0)}>
        {walk.visits.map((stop, index) => (
          <li key={index} ref={index === walk.at ? here : undefined} className={index > walk.at ? 'trail-ahead' : undefined}>
            <Stop stop={stop} index={index} current={index === walk.at} />
          </li>
        ))}
      </ol>
      <WalksButton />
    </nav>
  );
}

/** However long the trail is, the Tab key stops once in it; from there go the arrow keys. */
function Stop({ stop, index, current }: { readonly stop: Visit; readonly index: number; readonly current: boolean }) {
  const graph = useExploration((state) => state.graph);
  const sentences = stepSentences(graph, stop);
  return (
    <>
      {index > 0 && <span className="trail-step">{stepCaption(graph, stop)} <span aria-hidden="true">→</span></span>}
      <button type="button" aria-current={current ? 'step' : undefined} tabIndex={current ? 0 : -1} title={sentences.length === 0 ? undefined : `${sentences.join('. ')}.`} onKeyDown={moveFocusWithin} onClick={() => goTo(index)}>
        {labelOf(graph, stop.view.focus)}
      </button>
    </>
  );
}
