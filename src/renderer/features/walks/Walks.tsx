import { CommandButton } from '../../CommandButton';
import { PanelHead } from '../../PanelHead';
import { useExploration } from '../../state/exploration';
import { goTo } from '../../state/program';
import { KeptWalk } from './KeptWalk';
import { Strip } from './Strip';
import './walks.css';

/** The walk as a strip of pictures, and below it the walks that were kept. */
export function Walks() {
  const walk = useExploration((state) => state.exploration.walk);
  const kept = useExploration((state) => state.exploration.kept);
  return (
    <section className="panel walks" aria-label="Walks">
      <PanelHead title="Walks" id="view.walks" />
      <section className="this-walk" aria-labelledby="this-walk">
        <h2 id="this-walk" className="section-title">
          This walk <span className="section-count">{walk.visits.length}</span>
        </h2>
        <div className="walk-strip">
          <Strip walk={walk} current={walk.at} onPick={goTo} />
          {walk.visits.length === 1 && <p className="walks-empty">Double-click something in the picture to go there: each stop gets a picture here.</p>}
        </div>
        <div className="button-row">
          <CommandButton id="walk.keep" />
          <CommandButton id="walk.replay" icon="M5 3.5v9L12.5 8z" />
          <CommandButton id="walk.copy-text" icon="M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2" />
        </div>
      </section>
      <section className="kept-walks" aria-labelledby="kept-walks">
        <h2 id="kept-walks" className="section-title">
          Kept walks <span className="section-count">{kept.length}</span>
        </h2>
        {kept.length === 0 && <p className="walks-empty">None yet. Walk to at least one other stop, then keep the walk under a name: you can come back to it, and go on from any of its stops.</p>}
        <ul>
          {kept.map((one) => (
            <KeptWalk key={one.id} kept={one} />
          ))}
        </ul>
      </section>
    </section>
  );
}
