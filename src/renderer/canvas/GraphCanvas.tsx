import { withView } from '#core/exploration/changes';
import type { Room } from '#core/layout/Room';
import { withMoved } from '#core/layout/viewChanges';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useCanvas } from '../state/canvas';
import { useExploration } from '../state/exploration';
import { moveTo, openMenu, program, setRoom, toggleGroup, toggleSelected } from '../state/program';
import { useTheme } from '../theme/followTheme';
import { createCanvas, type CanvasEvents, type GraphPicture } from './createCanvas';
import { GraphTwin } from './GraphTwin';
import { pathMarks, type PathMarks } from '#core/exploration/pathMarks';
import type { Zooms } from './camera';
import './canvas.css';

/** Below these the picture would have to shrink until its type is too small to read. Pixels. */
const wideEnough = 1040;
const highEnough = { width: 840, height: 700 };

function roomOf({ width, height }: { readonly width: number; readonly height: number }): Room {
  if (width < highEnough.width || height < highEnough.height) return 'compact';
  return width < wideEnough ? 'narrow' : 'wide';
}

/**
 * The neighbourhood as a picture. A click selects, a double click goes there. `zooms` and `spotlight` are the stage's: there
 * the room is always the same, whatever the window, and other things may be lit.
 */
export function GraphCanvas({ zooms, spotlight }: { readonly zooms?: () => Zooms; readonly spotlight?: PathMarks | undefined }) {
  const container = useRef<HTMLDivElement>(null);
  const twin = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<GraphPicture>();
  const { graph, layout, selection, cursor, paths, exploration } = useExploration();
  const theme = useTheme((state) => state.theme);
  /** The ring shows where the keyboard is, to those who use it. */
  const [byKeyboard, setByKeyboard] = useState(false);

  useEffect(() => {
    if (!container.current) return undefined;
    const made = createCanvas(container.current, events(() => {
      twin.current?.focus({ preventScroll: true });
      setByKeyboard(false);
    }), zooms);
    const sized = new ResizeObserver(([entry]) => entry && !zooms && setRoom(roomOf(entry.contentRect)));
    sized.observe(container.current);
    setPicture(made);
    const box = container.current;
    useCanvas.setState({ canvas: { ...made, focus: () => twin.current?.focus({ preventScroll: true }), openMenu: () => openMenuAtCursor(twin.current ?? box) } });
    return () => {
      sized.disconnect();
      made.destroy();
    };
  }, [zooms]);
  useEffect(() => picture?.show(graph, layout, theme), [picture, graph, layout, theme]);
  const path = useMemo(() => spotlight ?? pathMarks(layout, paths, exploration.path), [layout, paths, exploration.path, spotlight]);
  useEffect(() => picture?.mark({ selected: selection, cursor: byKeyboard ? cursor : undefined, ...(path && { path }) }), [picture, selection, cursor, path, byKeyboard]);

  return (
    <div className="graph-canvas" onContextMenu={(event) => event.preventDefault()}>
      <div ref={container} className="graph-canvas-drawing" aria-hidden="true" />
      <GraphTwin twin={twin} picture={picture} byKeyboard={byKeyboard} onKey={() => setByKeyboard(true)} />
    </div>
  );
}

/** What a hand does on the picture. The mouse takes the keyboard along, so that keys act where one has just clicked. */
function events(takeKeyboard: () => void): CanvasEvents {
  return {
    onPick(key, { add }) {
      takeKeyboard();
      if (key === undefined) return program.select([program.shown.focus]);
      if (!program.shown.graph.hasNode(key)) return toggleGroup(key);
      // Before a class a click shows, and the keys still lead on.
      if (!program.lessons.isPresenting) program.moveCursor(key);
      return add ? toggleSelected(key) : program.select([key]);
    },
    onMove: (key) => program.shown.graph.hasNode(key) && moveTo(key),
    onBox(keys, { add }) {
      const nodes = keys.filter((key) => program.shown.graph.hasNode(key));
      if (nodes.length > 0) program.select(add ? [...new Set([...program.shown.selection, ...nodes])] : nodes);
    },
    onDrop(key, point) {
      const { graph, exploration } = program.shown;
      const name = graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : 'a group';
      program.change(`move ${name}`, withView(exploration, (view) => withMoved(view, key, point)));
    },
    onMenu(key, at) {
      takeKeyboard();
      openMenu(key, at);
    },
  };
}

function openMenuAtCursor(twin: HTMLElement): void {
  const key = program.shown.cursor ?? program.shown.selection.at(-1) ?? program.shown.focus;
  const place = [...twin.querySelectorAll<HTMLElement>('[data-key]')].find((option) => option.dataset['key'] === key);
  const { left, bottom } = (place ?? twin).getBoundingClientRect();
  openMenu(key, { x: left + 12, y: bottom + 4 });
}
