import { useExploration } from '../../state/exploration';
import { runCommand } from '../../state/runCommand';
import { Legend } from './Legend';
import './legend.css';

/** What the picture shows and what it leaves out; how far and how large it is. */
export function BottomBar() {
  return (
    <footer className="bottom-bar">
      <Legend />
      <div className="view-controls">
        <DepthSwitch />
        <Zoom />
      </div>
    </footer>
  );
}

const depths = [1, 2, 3] as const;

function DepthSwitch() {
  const depth = useExploration((state) => state.view.depth);
  return (
    <div className="depth" role="group" aria-label="Steps from the middle">
      <span className="depth-name">Depth</span>
      {depths.map((value) => (
        <button key={value} type="button" aria-pressed={depth === value} onClick={() => runCommand(`view.depth-${value}`)}>
          {value}
        </button>
      ))}
    </div>
  );
}

function Zoom() {
  return (
    <div className="zoom" role="group" aria-label="Size">
      <button type="button" className="icon-button" aria-label="Zoom out" title="Zoom out" onClick={() => runCommand('view.zoom-out')}>−</button>
      <button type="button" className="icon-button" aria-label="Zoom in" title="Zoom in" onClick={() => runCommand('view.zoom-in')}>+</button>
      <button type="button" className="fit" onClick={() => runCommand('view.fit')}>Fit</button>
    </div>
  );
}
