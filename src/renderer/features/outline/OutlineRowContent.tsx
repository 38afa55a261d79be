import { meaningOf } from '#core/exploration/nodesAsText';
import type { GroupRow, MoreRow, NodeRow, OutlineRow } from '#core/outline/OutlineRow';
import { elsewhereWords, hiddenWords, moreWords } from '#core/outline/rowWords';
import { useExploration } from '../../state/exploration';
import { StandingMark } from '../inspector/StandingMark';
import { langOf } from '../../langOf';

/** What one sees of a row; what is heard of it are its words (`rowWords`). */
export function OutlineRowContent({ row }: { readonly row: OutlineRow }) {
  return (
    <span className="outline-content" aria-hidden="true">
      {row.kind === 'group' ? <GroupContent row={row} /> : row.kind === 'more' ? <MoreContent row={row} /> : <NodeContent row={row} />}
    </span>
  );
}

function GroupContent({ row }: { readonly row: GroupRow }) {
  const hidden = hiddenWords(row);
  return (
    <>
      <span className="outline-name">{row.name}</span>
      {hidden !== undefined && <span className="outline-hidden">{hidden}</span>}
      <span className="outline-count">{row.count}</span>
    </>
  );
}

function MoreContent({ row }: { readonly row: MoreRow }) {
  return <span className="outline-name">{moreWords(row)}</span>;
}

function NodeContent({ row }: { readonly row: NodeRow }) {
  const node = useExploration(({ graph }) => graph.getNodeAttributes(row.node));
  const elsewhere = elsewhereWords(row);
  const title = node.kind === 'code' ? meaningOf(node) : '';
  return (
    <>
      <span className="outline-lines" title={title === '' ? node.label : `${node.label}: ${title}`}>
        <span className="outline-line">
          <span className="outline-name">{node.label}</span>
          {node.kind === 'root' && node.original !== undefined && <span className="outline-original" lang={langOf(node)}>{node.original}</span>}
          {title !== '' && <span className="outline-title">{title}</span>}
        </span>
        {elsewhere !== undefined && <span className="outline-elsewhere">{elsewhere}</span>}
      </span>
      {row.standing === 'disputed' && <StandingMark standing="disputed" sources={node.sources} />}
    </>
  );
}
