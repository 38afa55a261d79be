import { kindSwitches, nodeSwitches, relationSwitches, senseSwitches, standingSwitches, type FilterSwitch, type KindSwitch, type StandingSwitch } from '#core/exploration/filterSwitches';
import { isFiltering } from '#core/filter/Filter';
import type { MouseEvent, ReactNode } from 'react';
import { Modal, useCloseModal } from '../../Modal';
import { closeDialog } from '../../state/closeDialog';
import { useExploration } from '../../state/exploration';
import { runCommand } from '../../state/runCommand';
import { useWindowState } from '../../state/windowState';
import { KindIcon } from '../../KindIcon';
import { StandingIcon } from '../legend/StandingIcon';
import { turnSwitch } from './turnSwitch';
import './filter.css';

/** What is drawn and what is not, over the picture, which follows at once. */
export function FilterDialog() {
  const open = useWindowState((state) => state.dialog === 'filter');
  return (
    <Modal open={open} title="Filter" className="filter" onClose={() => closeDialog('filter')}>
      <FilterParts />
    </Modal>
  );
}

function FilterParts() {
  const close = useCloseModal();
  const shown = useExploration();
  const { filter } = shown.exploration;
  const byHand = nodeSwitches(shown);
  return (
    <>
      <h2>Filter</h2>
      <p className="quiet">What is not ticked is not drawn. The middle, what is pinned and what lies on a path are always drawn.</p>
      <div className="filter-columns">
        <Part title="Kinds" switches={kindSwitches(shown)} icon={kindIcon} />
        <Part title="Standing" switches={standingSwitches(shown)} icon={standingIcon} />
        <Part title="Relations" switches={relationSwitches(shown)} icon={noIcon} />
        <Part title="Senses" switches={senseSwitches(shown)} icon={noIcon} />
        {byHand.length > 0 && <HiddenByHand switches={byHand} />}
      </div>
      <div className="modal-buttons">
        <button type="button" className="secondary" disabled={!isFiltering(filter)} onClick={(event) => { keepKeyboard(event); runCommand('view.show-all'); }}>Show all</button>
        <button type="button" className="primary" onClick={close}>Close</button>
      </div>
    </>
  );
}

const kindIcon = ({ like }: KindSwitch): ReactNode => like && <KindIcon node={like} size={15} />;
const standingIcon = ({ standing }: StandingSwitch): ReactNode => <StandingIcon standing={standing} />;
const noIcon = (): undefined => undefined;

interface PartProps<Switch> {
  readonly title: string;
  readonly switches: readonly Switch[];
  readonly icon: (one: Switch) => ReactNode;
}

function Part<Switch extends FilterSwitch>({ title, switches, icon }: PartProps<Switch>) {
  if (switches.length === 0) return null;
  return (
    <section role="group" aria-label={title}>
      <h3 className="section-title">{title}</h3>
      {switches.map((one) => (
        <label key={one.key}>
          <input type="checkbox" checked={one.shown} onChange={() => turnSwitch(one)} />
          {icon(one)}
          <span>{one.name}</span>
          <span className="count">{one.count}</span>
        </label>
      ))}
    </section>
  );
}

function HiddenByHand({ switches }: { readonly switches: readonly FilterSwitch[] }) {
  return (
    <section aria-label="Hidden by hand">
      <h3 className="section-title">Hidden by hand</h3>
      <ul>
        {switches.map((one) => (
          <li key={one.key}>
            <span>{one.name}</span>
            <button type="button" className="text-link" aria-label={`Show ${one.name}`} onClick={(event) => { keepKeyboard(event); turnSwitch(one); }}>Show</button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The button goes, or can no longer be pressed: the dialog takes the keyboard from it. */
function keepKeyboard({ currentTarget }: MouseEvent<HTMLElement>): void {
  currentTarget.closest('dialog')?.focus();
}
