import { standingWord } from '#core/outline/tableOrder';
import type { TableRow } from '#core/outline/tableRows';
import { KindIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';
import { StandingMark } from '../inspector/StandingMark';
import { langOf } from '../../langOf';

export function TableCells({ row }: { readonly row: TableRow }) {
  const node = useExploration(({ graph }) => graph.getNodeAttributes(row.node));
  return (
    <>
      <th scope="row">
        <span className="table-name">
          <KindIcon node={node} size={14} />
          <span>{row.name}</span>
          {node.kind === 'root' && node.original !== undefined && <span className="table-original" lang={langOf(node)}>{node.original}</span>}
        </span>
      </th>
      <td>{row.kind}</td>
      <td>{row.meaning}</td>
      <td className="table-connection">{row.connection}</td>
      <td><span className="table-standing"><StandingMark standing={row.standing} sources={node.sources} /> {standingWord(row)}</span></td>
      <td className="table-number">{row.sources}</td>
    </>
  );
}
