import { branchedFrom, walkForgotten } from '#core/exploration/walkChanges';
import { labelOf } from '#core/graph/labelOf';
import type { MedicalGraph } from '#core/graph/MedicalGraph';
import type { KeptWalk as Kept } from '#core/walk/KeptWalk';
import { currentVisit, type Walk } from '#core/walk/Walk';
import { missingStops, walkWithin } from '#core/walk/walkWithin';
import { useRef, useState } from 'react';
import { LineIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';
import { program } from '../../state/program';
import { say } from '../../state/windowState';
import { NameField } from './NameField';
import { Strip } from './Strip';

/** A kept walk: it is opened at its first stop or at any other; the kept one stays as it is. */
export function KeptWalk({ kept }: { readonly kept: Kept }) {
  const graph = useExploration((state) => state.graph);
  const [unfolded, setUnfolded] = useState(false);
  const [naming, setNaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const { name, walk } = kept;
  const missing = missingStops(graph, walk);
  return (
    <li className="kept-walk">
      <div className="kept-name">
        {naming ? <NameField kept={kept} onDone={() => setNaming(false)} back={rename} /> : <h3>{name}</h3>}
        <button ref={rename} type="button" className="icon-button" aria-label={`Rename “${name}”`} title="Rename" onClick={() => setNaming(true)}>
          <LineIcon path="M3 13l.6-2.8 7-7 2.2 2.2-7 7zM9.2 4.6l2.2 2.2" size={14} />
        </button>
        <button type="button" className="icon-button" aria-label={`Forget “${name}”`} title="Forget" onClick={() => program.change(`forget “${name}”`, walkForgotten(program.shown.exploration, kept.id))}>
          <LineIcon path="m4 4 8 8M12 4l-8 8" size={14} />
        </button>
      </div>
      <p className="kept-stops">{stopsInWords(graph, walk)}</p>
      {missing.length > 0 && <p className="kept-missing">{missingInWords(graph, walk)}</p>}
      <div className="button-row" role="group" aria-label={name}>
        <button type="button" className="small-button" disabled={missing.length === walk.visits.length} onClick={() => open(kept, 0)}>Open</button>
        <button type="button" className="small-button" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>Stops</button>
      </div>
      {unfolded && <Strip walk={walk} onPick={(at) => open(kept, at)} />}
    </li>
  );
}

function open({ name, walk }: Kept, at: number): void {
  const { graph, exploration } = program.shown;
  const within = walkWithin(graph, walk, at);
  if (!within) return say(`“${name}” cannot be opened: the graph has none of its stops.`);
  program.change(`open “${name}”`, branchedFrom(exploration, within, within.at), { selection: [currentVisit(within).view.focus] });
}

function stopsInWords(graph: MedicalGraph, { visits }: Walk): string {
  const last = visits.at(-1) ?? visits[0];
  return `${visits.length} stops · ${labelOf(graph, visits[0].view.focus)} → ${labelOf(graph, last.view.focus)}`;
}

function missingInWords(graph: MedicalGraph, walk: Walk): string {
  const missing = missingStops(graph, walk);
  if (missing.length === walk.visits.length) return 'The graph has none of its stops, so it cannot be opened.';
  const names = [...new Set(missing.map(({ view }) => labelOf(graph, view.focus)))].join(', ');
  return `The graph does not have ${names}: the walk opens without ${missing.length === 1 ? 'that stop' : 'these stops'}.`;
}
