import type { Room } from '#core/layout/Room';
import { useEffect, useRef, useState } from 'react';
import { useCanvas } from '../state/canvas';
import { useExploration } from '../state/exploration';
import { useTheme } from '../theme/followTheme';
import { createCanvas, type GraphPicture } from './createCanvas';
import { GraphTwin } from './GraphTwin';
import './canvas.css';

/** Below this the wide picture would have to shrink until its type is too small to read. Pixels. */
const wideEnough = { width: 860, height: 700 };

function roomOf({ width, height }: { readonly width: number; readonly height: number }): Room {
  return width < wideEnough.width || height < wideEnough.height ? 'compact' : 'wide';
}

/** The neighbourhood as a picture. A click selects, a double click goes there. */
export function GraphCanvas() {
  const container = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<GraphPicture>();
  const { graph, layout, selection } = useExploration();
  const theme = useTheme((state) => state.theme);

  useEffect(() => {
    if (!container.current) return undefined;
    const { select, toggle, moveTo, setRoom } = useExploration.getState();
    const onPick = (key: string | undefined): void => {
      if (key === undefined) return;
      if (useExploration.getState().graph.hasNode(key)) select(key);
      else toggle(key);
    };
    const made = createCanvas(container.current, { onPick, onMove: moveTo, onBox: () => undefined, onDrop: () => undefined, onMenu: () => undefined });
    const sized = new ResizeObserver(([entry]) => entry && setRoom(roomOf(entry.contentRect)));
    sized.observe(container.current);
    setPicture(made);
    useCanvas.setState({ canvas: made });
    return () => {
      sized.disconnect();
      made.destroy();
    };
  }, []);
  useEffect(() => picture?.show(graph, layout, theme), [picture, graph, layout, theme]);
  useEffect(() => picture?.mark({ selected: [selection], cursor: undefined }), [picture, selection]);

  return (
    <div className="graph-canvas" onContextMenu={(event) => event.preventDefault()}>
      <div ref={container} className="graph-canvas-drawing" aria-hidden="true" />
      <GraphTwin picture={picture} />
    </div>
  );
}
