import { colourKey, colourKeys, type ColourKey } from '#core/figure/palette';
import { useMemo } from 'react';
import { KindIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';
import { runCommand } from '../../state/runCommand';
import './legend.css';

const names: Readonly<Record<ColourKey, string>> = {
  term: 'Term', root: 'Word part', alias: 'Name', diagnosis: 'ICD-10', procedure: 'CPT', rule: 'Rule', appendix: 'Appendix',
};

/** What the shapes mean, with how many of each are drawn; and how far and how large the picture is. */
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

function Legend() {
  const { graph, layout } = useExploration();
  const shown = useMemo(() => {
    const nodes = layout.places.flatMap(({ node }) => (node === undefined ? [] : [graph.getNodeAttributes(node)]));
    const kinds = colourKeys.flatMap((key) => {
      const [node, ...others] = nodes.filter((candidate) => colourKey(candidate) === key);
      return node ? [{ node, count: others.length + 1 }] : [];
    });
    return {
      kinds,
      disputed: nodes.filter(({ standing }) => standing === 'disputed').length,
    };
  }, [graph, layout]);
  return (
    <ul className="legend" aria-label="Legend">
      {shown.kinds.map(({ node, count }) => (
        <li key={colourKey(node)}>
          <KindIcon node={node} size={15} />
          {names[colourKey(node)]} <span className="count">{count}</span>
        </li>
      ))}
      {shown.disputed > 0 && (
        <li className="legend-disputed">
          <span className="legend-dash" aria-hidden="true" />
          Disputed <span className="count">{shown.disputed}</span>
        </li>
      )}
    </ul>
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
