import { placeName } from '#core/exploration/spokenPlace';
import type { Shown } from '#core/exploration/Shown';
import { memo, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { LineIcon } from '../KindIcon';
import { useAfterPicture } from '../state/useAfterPicture';
import { useExploration } from '../state/exploration';
import { program, toggleGroup } from '../state/program';
import { runCommand } from '../state/runCommand';
import type { GraphPicture } from './createCanvas';

interface GraphTwinProps {
  readonly twin: RefObject<HTMLDivElement | null>;
  readonly picture: GraphPicture | undefined;
  readonly byKeyboard: boolean;
  /** Told of each key: from then on the person uses the keyboard. */
  readonly onKey: () => void;
}

/**
 * The picture once more as real objects, each over its chip, for those who do not see the canvas, for the keyboard, and
 * for the tools that read a page. One stop of the Tab key: Enter goes in, Escape comes out. It takes no pointer events:
 * those are the canvas's. While the camera moves it waits, busy, so that it costs no frame.
 */
export function GraphTwin({ twin, picture, byKeyboard, onKey }: GraphTwinProps) {
  const { graph, cursor, focus, room } = useExploration(useShallow((state) => ({ graph: state.graph, cursor: state.cursor, focus: state.focus, room: state.room })));
  const plane = useRef<HTMLDivElement>(null);
  const lost = useRef<HTMLButtonElement>(null);
  useEffect(
    () =>
      picture?.onCamera({
        moves: () => twin.current?.setAttribute('aria-busy', 'true'),
        rests({ pan, zoom, lost: outOfSight }) {
          if (plane.current) plane.current.style.transform = `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`;
          if (lost.current) lost.current.hidden = !outOfSight;
          twin.current?.setAttribute('aria-busy', 'false');
        },
      }),
    [picture, twin],
  );
  return (
    <>
      <div
        ref={twin}
        className="graph-twin"
        role="application"
        aria-roledescription="graph"
        tabIndex={0}
        aria-label={`${graph.getNodeAttribute(focus, 'label')} and what stands around it`}
        aria-describedby="graph-help"
        aria-activedescendant={cursor === undefined ? undefined : optionId(cursor)}
        data-ring={byKeyboard ? (cursor === undefined ? 'outside' : 'inside') : 'none'}
        onKeyDownCapture={onKey}
        onKeyUpCapture={onKey}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => relatedTarget?.closest('dialog, [popover]') ?? program.moveCursor(undefined)}
      >
        <div ref={plane} className="graph-twin-plane" role="listbox" aria-multiselectable="true" aria-label="What is drawn">
          <Places {...useAfterPicture(({ graph: drawn, layout, selection }) => ({ graph: drawn, layout, selection }))} />
        </div>
      </div>
      <p id="graph-help" className="visually-hidden">Enter goes into the picture, arrow keys and brackets move in it, Enter goes to a node, Space selects it, Escape leaves.{room !== 'stage' && ' Question mark tells all keys.'}</p>
      <button ref={lost} type="button" className="primary graph-lost" hidden onClick={() => runCommand('view.fit')}>
        <LineIcon path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" size={14} /> Back to the picture
      </button>
    </>
  );
}

/** Come after the picture, which they do not hold up. */
const Places = memo(({ graph, layout, selection }: Pick<Shown, 'graph' | 'layout' | 'selection'>) =>
  layout.places.map((place) => (
    <div
      key={place.key}
      id={optionId(place.key)}
      role="option"
      aria-selected={place.node !== undefined && selection.includes(place.node)}
      aria-current={place.role === 'focus' ? 'location' : undefined}
      aria-label={placeName(graph, place)}
      data-key={place.key}
      style={{ left: place.x - place.width / 2, top: place.y - place.height / 2, width: place.width, height: place.height }}
    />
  )),
);

/** Outside, Enter and the arrows go in, but that the arrows of a presentation lead on; inside, the keys are the registry's. On a counted group Enter and Space open it. */
function onKeyDown(event: KeyboardEvent): void {
  const { cursor, selection, layout, focus } = program.shown;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (!plain) return;
  if (cursor === undefined && (event.key === 'Enter' || (event.key.startsWith('Arrow') && !program.lessons.isPresenting))) {
    const start = layout.places.find(({ key }) => key === selection.at(-1))?.key ?? focus;
    program.moveCursor(start);
    program.camera.reveal(start);
  } else if (cursor !== undefined && !program.shown.graph.hasNode(cursor) && (event.key === 'Enter' || event.key === ' ')) toggleGroup(cursor);
  else return;
  event.preventDefault();
}

function optionId(key: string): string {
  return `place ${key}`.replaceAll(' ', '\u00a0');
}
