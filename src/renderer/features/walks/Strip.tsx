import { labelOf } from '#core/graph/labelOf';
import { stepCaption, stepSentences } from '#core/walk/stepInWords';
import type { Visit, Walk } from '#core/walk/Walk';
import { useEffect, useRef } from 'react';
import { moveFocusWithin } from '../../moveFocusWithin';
import { useExploration } from '../../state/exploration';
import { StopPicture } from './StopPicture';

interface StripProps {
  readonly walk: Walk;
  /** The stop where one is; none on a walk that is only kept. */
  readonly current?: number;
  readonly onPick: (at: number) => void;
}

/** The stops of a walk as small pictures, with the relation words of each step between them. One stop of the Tab key. */
export function Strip({ walk, current, onPick }: StripProps) {
  return (
    <ol className="strip">
      {walk.visits.map((stop, index) => (
        <Stop key={index} stop={stop} first={index === 0} current={index === current} tab={index === (current ?? 0)} onPick={() => onPick(index)} />
      ))}
    </ol>
  );
}

interface StopProps {
  readonly stop: Visit;
  readonly first: boolean;
  readonly current: boolean;
  /** Whether the Tab key comes here. */
  readonly tab: boolean;
  readonly onPick: () => void;
}

function Stop({ stop, first, current, tab, onPick }: StopProps) {
  const graph = useExploration((state) => state.graph);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const isThere = graph.hasNode(stop.view.focus);
  return (
    <li ref={item} className={isThere ? 'strip-stop' : 'strip-stop strip-missing'}>
      {!first && <p className="strip-step" title={stepSentences(graph, stop).join('. ')}>{stepCaption(graph, stop)}</p>}
      <button type="button" aria-current={current ? 'step' : undefined} tabIndex={tab ? 0 : -1} onKeyDown={moveFocusWithin} onClick={onPick}>
        <StopPicture view={stop.view} />
        <span className="strip-label">{labelOf(graph, stop.view.focus)}</span>
      </button>
    </li>
  );
}
