import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { Visit, WalkedEdge } from '#core/walk/Walk';
import { relations } from '#core/vocabulary/relations';
import { useEffect, useRef } from 'react';
import { LineIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';
import { goTo } from '../../state/program';
import { runCommand } from '../../state/runCommand';
import './trail.css';

/** Where one has been, with the relation of each step in words, and the buttons back and forward. */
export function Trail() {
  const graph = useExploration((state) => state.graph);
  const walk = useExploration((state) => state.exploration.walk);
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [walk]);
  return (
    <nav className="trail" aria-label="Where you have been">
      <button type="button" className="icon-button" aria-label="Back" title="Back" disabled={walk.at === 0} onClick={() => runCommand('go.back')}>
        <LineIcon path="M10 3 5 8l5 5" />
      </button>
      <button type="button" className="icon-button" aria-label="Forward" title="Forward" disabled={walk.at === walk.visits.length - 1} onClick={() => runCommand('go.forward')}>
        <LineIcon path="m6 3 5 5-5 5" />
      </button>
      <ol>
        {walk.visits.map((stop, index) => (
          <li key={index} ref={index === walk.at ? here : undefined} className={index > walk.at ? 'trail-ahead' : undefined}>
            {index > 0 && <span className="trail-step">{stepWords(graph, stop)} <span aria-hidden="true">→</span></span>}
            <button type="button" aria-current={index === walk.at ? 'step' : undefined} onClick={() => goTo(index)}>
              {graph.getNodeAttribute(stop.view.focus, 'label')}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** "told apart from"; for a step over nodes in between "by way of neurolysis"; for a jump nothing but that. */
function stepWords(graph: MedicalGraph, { by }: Visit): string {
  const [first, ...rest] = by;
  if (!first) return 'looked up';
  if (rest.length === 0) return relationWords(graph, first);
  return `by way of ${rest.map(({ from }) => graph.getNodeAttribute(from, 'label')).join(', ')}`;
}

function relationWords(graph: MedicalGraph, { edge, from }: WalkedEdge): string {
  const { group } = relations[graph.getEdgeAttribute(edge, 'relation')];
  return graph.source(edge) === from ? group.forward : group.backward;
}
