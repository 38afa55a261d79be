import type { PathQuestion } from '#core/exploration/Exploration';
import { relationToggled } from '#core/exploration/pathChanges';
import { pathRelations } from '#core/exploration/pathInWords';
import { relations, type Relation } from '#core/vocabulary/relations';
import { useExploration } from '../../state/exploration';
import { program } from '../../state/program';

/** The relations of the paths that were found, each to be left out, and those that are left out, to be taken back. */
export function LeaveOut({ path }: { readonly path: PathQuestion }) {
  const graph = useExploration((state) => state.graph);
  const paths = useExploration((state) => state.paths);
  return (
    <div role="group" aria-labelledby="leave-out" className="leave-out">
      <h3 id="leave-out" className="section-title">Leave out</h3>
      <div className="button-row">
        {pathRelations({ graph, paths, path }).map((relation) => (
          <button key={relation} type="button" className="small-button" aria-pressed={path.without.includes(relation)} onClick={() => toggle(relation, path)}>
            {relations[relation].group.forward}
          </button>
        ))}
      </div>
    </div>
  );
}

function toggle(relation: Relation, { without }: PathQuestion): void {
  const words = `“${relations[relation].group.forward}”`;
  program.change(without.includes(relation) ? `take ${words} in again` : `leave ${words} out`, relationToggled(program.shown.exploration, relation));
}
