import { kindSwitches, standingSwitches, type FilterSwitch } from '#core/exploration/filterSwitches';
import { isFiltering } from '#core/filter/Filter';
import { useMemo, type ReactNode } from 'react';
import { KindIcon, LineIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';
import { runCommand } from '../../state/runCommand';
import { turnSwitch } from '../filter/turnSwitch';
import { StandingIcon } from './StandingIcon';
import './legend.css';

/** What shapes and marks mean, with how many of each there are; each hides and shows its own. In a narrow window the filter holds them. */
export function Legend() {
  const shown = useExploration();
  const { layout, exploration } = shown;
  const { kinds, standings } = useMemo(() => ({ kinds: kindSwitches(shown), standings: standingSwitches(shown) }), [shown]);
  return (
    <div className="legend">
      <button type="button" className="legend-filter" aria-label="Filter…" title="Filter…" aria-haspopup="dialog" onClick={() => runCommand('view.filter')}>
        <LineIcon path="M2.5 3.5h11L9.4 8.6v4.2l-2.8-1.6V8.6z" /> <span>Filter</span>
      </button>
      <ul aria-label="Legend">
        {kinds.map((one) => <Item key={one.key} item={one} icon={one.like && <KindIcon node={one.like} size={15} />} />)}
        {standings.map((one) => <Item key={one.key} item={one} icon={<StandingIcon standing={one.standing} />} />)}
      </ul>
      {isFiltering(exploration.filter) && (
        <button type="button" className="legend-hidden" onClick={() => runCommand('view.show-all')}>
          {layout.hidden.length > 0 && <><span className="count">{layout.hidden.length}</span> hidden · </>}Show all
        </button>
      )}
    </div>
  );
}

function Item({ item, icon }: { readonly item: FilterSwitch; readonly icon: ReactNode }) {
  return (
    <li>
      <button type="button" aria-pressed={item.shown} title={`${item.step.charAt(0).toUpperCase()}${item.step.slice(1)}`} onClick={() => turnSwitch(item)}>
        {icon}
        <span className="legend-name">{item.name}</span> <span className="count">{item.count}</span>
      </button>
    </li>
  );
}
