import { withView } from '#core/exploration/changes';
import { hubGroups } from '#core/exploration/hubGroups';
import { openedGroups } from '#core/exploration/openings';
import type { Exploration } from '#core/exploration/Exploration';
import { withOpened } from '#core/layout/viewChanges';
import type { NodeId } from '#core/vocabulary/ids';
import { useState } from 'react';
import { Modal, useCloseModal } from '../../Modal';
import { useExploration } from '../../state/exploration';
import { program } from '../../state/program';
import { useWindowState } from '../../state/windowState';
import './question.css';

/** Which neighbours of a hub are to be shown, by relation: all at once would fill the picture. */
export function HubDialog() {
  const hub = useWindowState((state) => state.hub);
  const label = useExploration(({ graph }) => (hub !== undefined && graph.hasNode(hub) ? graph.getNodeAttribute(hub, 'label') : ''));
  return (
    <Modal open={label !== ''} title={`Neighbours of ${label}`} className="question" onClose={() => useWindowState.setState({ hub: undefined })}>
      {hub !== undefined && <HubGroups hub={hub} label={label} />}
    </Modal>
  );
}

interface HubGroupsProps {
  readonly hub: NodeId;
  readonly label: string;
}

function HubGroups({ hub, label }: HubGroupsProps) {
  const close = useCloseModal();
  const [groups] = useState(() => hubGroups(program.shown, hub));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const then = (name: string, exploration: Exploration): void => {
    close();
    program.change(name, exploration);
  };
  const showChosen = (): void => {
    const captions = groups.filter(({ key }) => chosen.includes(key)).map(({ caption }) => `“${caption}”`);
    then(`show ${captions.length > 2 ? `${captions.length} groups` : captions.join(' and ')} of ${label}`, withView(program.shown.exploration, (view) => openedGroups(view, hub, chosen)));
  };
  const showFew = (): void => then(`show the neighbours of ${label}`, withView(program.shown.exploration, (view) => withOpened(view, hub)));
  return (
    <>
      <h2>Neighbours of {label}</h2>
      <p className="question-lead">{total} of them are not drawn. Which do you want to see?</p>
      <div role="group" aria-label="Groups" className="hub-groups">
        {groups.map(({ key, caption, count, firstNames }) => (
          <label key={key}>
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => setChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])} />
            <span className="hub-caption">{caption}</span>
            <span className="hub-names">{firstNames.join(', ')}{count > firstNames.length && ' …'}</span>
            <span className="count">{count}</span>
          </label>
        ))}
      </div>
      <div className="modal-buttons">
        <button type="button" className="secondary" onClick={close}>Cancel</button>
        <button type="button" className="secondary" onClick={showFew}>Show the first few of all</button>
        <button type="button" className="primary" disabled={chosen.length === 0} onClick={showChosen}>Show chosen</button>
      </div>
    </>
  );
}
