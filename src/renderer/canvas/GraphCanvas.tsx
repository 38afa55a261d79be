import { useEffect, useRef, useState } from 'react';
import { useCanvas } from '../state/canvas';
import { useExploration } from '../state/exploration';
import { useTheme } from '../theme/followTheme';
import { createCanvas, type GraphPicture } from './createCanvas';
import { GraphTwin } from './GraphTwin';
import './canvas.css';

/** The neighbourhood as a picture. A click selects, a double click goes there. */
export function GraphCanvas() {
  const container = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<GraphPicture>();
  const { graph, layout, selection } = useExploration();
  const theme = useTheme((state) => state.theme);

  useEffect(() => {
    if (!container.current) return undefined;
    const { select, toggle, moveTo } = useExploration.getState();
    const made = createCanvas(container.current, { onSelect: select, onToggle: toggle, onMove: moveTo });
    setPicture(made);
    useCanvas.setState({ canvas: made });
    return () => made.destroy();
  }, []);
  useEffect(() => picture?.show(graph, layout, theme), [picture, graph, layout, theme]);
  useEffect(() => picture?.select(selection), [picture, selection, layout]);

  return (
    <div className="graph-canvas">
      <div ref={container} className="graph-canvas-drawing" aria-hidden="true" />
      <GraphTwin picture={picture} />
    </div>
  );
}
