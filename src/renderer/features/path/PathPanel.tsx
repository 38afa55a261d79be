import type { PathQuestion } from '#core/exploration/Exploration';
import { noPathInWords, wayInWords } from '#core/exploration/pathInWords';
import { pathChosen } from '#core/exploration/pathChanges';
import { pathSentences } from '#core/graph/explainEdge';
import type { GraphPath } from '#core/graph/findPaths';
import { labelOf } from '#core/graph/labelOf';
import { useId } from 'react';
import { CommandButton } from '../../CommandButton';
import { useExploration } from '../../state/exploration';
import { program } from '../../state/program';
import { LeaveOut } from './LeaveOut';
import { PathSteps } from './PathSteps';
import './path.css';

/** How two nodes hang together: the best paths in words, of which the chosen one is lit in the picture. */
export function PathPanel() {
  const path = useExploration((state) => state.exploration.path);
  return path ? <Answer path={path} /> : null;
}

function Answer({ path }: { readonly path: PathQuestion }) {
  const id = useId();
  const graph = useExploration((state) => state.graph);
  const paths = useExploration((state) => state.paths);
  return (
    <section className="path-panel" aria-labelledby={id}>
      <h2 id={id}>
        How <b>{labelOf(graph, path.from)}</b> and <b>{labelOf(graph, path.to)}</b> hang together
      </h2>
      <div className="path-commands">
        <span>{paths.length === 1 ? '1 path' : `${paths.length} paths`}</span>
        <CommandButton id="path.swap" icon="M10.5 2.5 13 5l-2.5 2.5M13 5H3M5.5 8.5 3 11l2.5 2.5M3 11h10" />
        <CommandButton id="path.around" icon="M8 5.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4M8 1.5v2.3M8 12.2v2.3M1.5 8h2.3M12.2 8h2.3M3.4 3.4l1.6 1.6M11 11l1.6 1.6M12.6 3.4 11 5M5 11l-1.6 1.6" />
        <CommandButton id="path.leave" icon="m4 4 8 8M12 4l-8 8" />
      </div>
      {paths.length === 0 && <p className="path-none">{noPathInWords({ graph, paths, path })}</p>}
      <ol className="paths">
        {paths.map((one, index) => (
          <PathChoice key={one.nodes.join('\n')} path={one} group={id} chosen={index === path.chosen} onChoose={() => program.change('choose a path', pathChosen(program.shown.exploration, index))} />
        ))}
      </ol>
      <LeaveOut path={path} />
    </section>
  );
}

interface PathChoiceProps {
  readonly path: GraphPath;
  /** The name that the radio buttons share. */
  readonly group: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** The chosen path step by step, with who says so; of the others the sentences. */
function PathChoice({ path, group, chosen, onChoose }: PathChoiceProps) {
  const id = useId();
  const graph = useExploration((state) => state.graph);
  const way = wayInWords(graph, path);
  const steps = pathSentences(graph, path);
  return (
    <li className={chosen ? 'path path-chosen' : 'path'}>
      <label className="path-way">
        <input type="radio" name={group} checked={chosen} onChange={onChoose} aria-describedby={chosen ? undefined : id} />
        <span>{`${way.charAt(0).toUpperCase()}${way.slice(1)}`}</span>
        <span className="section-count">{steps.length === 1 ? '1 step' : `${steps.length} steps`}</span>
      </label>
      {chosen ? <PathSteps path={path} steps={steps} /> : <p id={id} className="path-told">{steps.map(({ sentence }) => `${sentence}.`).join(' ')}</p>}
    </li>
  );
}
