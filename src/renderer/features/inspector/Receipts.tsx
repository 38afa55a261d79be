import type { Receipt } from '#core/vocabulary/schema';
import { useExploration } from '../../state/exploration';
import { openLink } from '../../state/windowState';

/** Where a fact comes from: the words, and the source and place in it. */
export function Receipts({ receipts }: { readonly receipts: readonly Receipt[] }) {
  if (receipts.length === 0) return <p className="quiet">No source is given for this.</p>;
  return (
    <ol className="receipts">
      {receipts.map((receipt, index) => (
        <li key={index}>
          <blockquote>“{receipt.says}”</blockquote>
          <SourceLine source={receipt.source} section={receipt.section} />
        </li>
      ))}
    </ol>
  );
}

/** How many receipts there are to unfold. */
export function ReceiptCount({ receipts }: { readonly receipts: readonly Receipt[] }) {
  return receipts.length === 1 ? '1 receipt' : `${receipts.length} receipts`;
}

/** A source's short name and the section; a link where the source has an address. */
export function SourceLine({ source, section }: { readonly source: string; readonly section: string }) {
  const known = useExploration((state) => state.graph.getAttribute('sources')?.[source]);
  const { url } = known ?? {};
  const name = known?.short ?? source;
  return (
    <p className="source-line">
      {url === undefined ? name : <button type="button" className="text-link" title={`Open ${url}`} onClick={() => openLink(url)}>{name}</button>}
      {` · ${section}`}
    </p>
  );
}
