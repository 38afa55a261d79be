import type { EntryReport, FoundNode, Place } from '#core/formats/entry/EntryReport';
import type { ReadEntry } from '#core/formats/entry/readEntry';
import { kindNames, kinds } from '#core/vocabulary/kinds';
import { useCloseModal } from '../../Modal';
import { useEntry } from '../../state/entry';

/** What was read from an entry: what is new, what it joins, and what a person should look at. */
export function EntryPreview({ read }: { readonly read: ReadEntry }) {
  const { report } = read;
  const { headword, links } = report;
  const close = useCloseModal();
  const join = async (): Promise<void> => {
    close();
    await (await import('../../state/graphFiles')).joinEntry(read);
  };
  return (
    <>
      <header>
        <p className="kind-line">{headword.isNew ? 'New entry' : `Joins ${headword.label}, which the graph has`}</p>
        <h2>{headword.label}</h2>
      </header>
      <div className="entry-found">
        <dl className="entry-facts">
          <Nodes name="New" nodes={report.added} />
          <Nodes name="Joined" nodes={report.joined} />
          <div><dt className="section-title">Links</dt><dd>{links.added} new, {links.joined} that gain a receipt</dd></div>
          <div><dt className="section-title">Sections</dt><dd>{report.sections.map(({ title, count }) => `${title} · ${count}`).join(', ')}</dd></div>
        </dl>
        <ToCheck report={report} />
      </div>
      <div className="modal-buttons">
        <button type="button" className="secondary" onClick={() => void import('../../state/graphFiles').then(async ({ saveEntry }) => saveEntry(read))}>Save as YAML…</button>
        <span className="grow" />
        <button type="button" className="secondary" onClick={() => useEntry.setState({ read: undefined })}>Another text</button>
        <button type="button" className="primary" onClick={() => void join()}>Join the graph</button>
      </div>
    </>
  );
}

function Nodes({ name, nodes }: { readonly name: string; readonly nodes: readonly FoundNode[] }) {
  if (nodes.length === 0) return null;
  return (
    <div>
      <dt className="section-title">{name} <span className="section-count">{nodes.length}</span></dt>
      <dd>
        {kinds.map((kind) => {
          const ofKind = nodes.filter((node) => node.kind === kind);
          return ofKind.length > 0 && <p key={kind}><b>{ofKind.length} {kindNames[kind][ofKind.length === 1 ? 'one' : 'many']}</b> {ofKind.map(({ label }) => label).join(', ')}</p>;
        })}
      </dd>
    </div>
  );
}

/** Everything of which a person should know, with the lines of the text; nothing is dropped without being told. */
function ToCheck({ report }: { readonly report: EntryReport }) {
  const disagreements = report.disagreements.map(({ line, entry, known }) => ({ line, text: `${entry} — but: ${known}` }));
  return (
    <>
      <Places title="Codes that disagree with the official list; both sides are kept" places={disagreements} open />
      <Places title="Not written as a code of its system is; left out" places={report.outOfForm} open />
      <Places title="Not understood; left out" places={report.notUnderstood} open />
      <Places title="Kind guessed" places={report.guessed.map(({ line, label }) => ({ line, text: label }))} />
      <Places title="Kept as words, nothing more read from them" places={report.keptAsWords} />
      <Places title="Headings and such, which say nothing" places={report.silent} />
    </>
  );
}

function Places({ title, places, open = false }: { readonly title: string; readonly places: readonly Place[]; readonly open?: boolean }) {
  if (places.length === 0) return null;
  return (
    <details className="entry-places" open={open}>
      <summary>{title} <span className="count">{places.length}</span></summary>
      <ul>
        {places.map(({ line, text }, index) => <li key={index}><span className="count">line {line}</span> {text}</li>)}
      </ul>
    </details>
  );
}
