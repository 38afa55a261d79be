import type { CodeAttributes, NodeAttributes, RootAttributes, TermAttributes } from '#core/vocabulary/schema';
import { ruleOfJoining } from '#core/words/vowelRule';
import { program } from '../../state/program';
import { ReceiptCount, Receipts } from './Receipts';
import { langOf } from '../../langOf';

/** What the node itself says, apart from its relations. */
export function Facts({ node }: { readonly node: NodeAttributes }) {
  switch (node.kind) {
    case 'term':
      return <TermFacts node={node} />;
    case 'root':
      return <RootFacts node={node} />;
    case 'code':
      return <CodeFacts node={node} />;
    case 'rule':
      return <Lead text={node.statement} note={node.note} />;
    default:
      return <Lead text={node.gloss} note={node.note} />;
  }
}

function Lead({ text, note }: { readonly text: string | undefined; readonly note: string | undefined }) {
  return (
    <>
      {text !== undefined && <p className="lead">{text}</p>}
      {note !== undefined && <p className="note">{note}</p>}
    </>
  );
}

function TermFacts({ node }: { readonly node: TermAttributes }) {
  return (
    <>
      <Lead text={node.gloss} note={node.note} />
      {node.senses && (
        <section>
          <h3 className="section-title">Senses</h3>
          <ol className="senses">
            {node.senses.map((sense) => (
              <li key={sense.id}>
                <strong>{sense.label}</strong>
                <p>{sense.meaning}</p>
                <details>
                  <summary><ReceiptCount receipts={sense.sources} /></summary>
                  <Receipts receipts={sense.sources} />
                </details>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Definitions rows={[['Literally', node.literal], ['How it works', node.mechanism], ['The word', node.history]]} />
    </>
  );
}

function RootFacts({ node }: { readonly node: RootAttributes }) {
  return (
    <>
      {node.original !== undefined && (
        <p className="original">
          <span lang={langOf(node)} className="original-script">{node.original}</span>
          {node.transliteration !== undefined && <i>{node.transliteration}</i>}
        </p>
      )}
      <Lead text={node.meaning} note={node.note} />
      <Definitions
        rows={[
          ['Language', node.language],
          ['Also written', node.variants?.join(', ')],
          ['Joins', node.joining ?? ruleOfJoining(node)],
          ['In a word', node.literal],
        ]}
      />
      {node.examples && (
        <section>
          <h3 className="section-title">Words with it</h3>
          <p className="examples">
            {node.examples.map((word) => (
              <button key={word} type="button" className="text-link" aria-label={`Take ${word} apart`} title={`Take ${word} apart`} onClick={() => program.dialogs.openWords('apart', { word })}>{word}</button>
            ))}
          </p>
        </section>
      )}
    </>
  );
}

function CodeFacts({ node }: { readonly node: CodeAttributes }) {
  return (
    <>
      <Lead text={node.title ?? node.gloss} note={node.note} />
      <Definitions
        rows={[
          ['In our words', node.title === undefined ? undefined : node.gloss],
          ['Billable', node.billable === undefined ? undefined : node.billable ? 'yes' : 'no, it is a heading; use one of the codes under it'],
          ['Kind', addOnPhrase(node)],
          ['Includes', node.includes?.join('; ')],
          ['Release', node.release],
        ]}
      />
    </>
  );
}

function addOnPhrase({ addOn }: CodeAttributes): string | undefined {
  if (addOn === undefined) return undefined;
  return addOn ? 'add-on code: only together with its primary code' : 'primary code: stands alone';
}

function Definitions({ rows }: { readonly rows: readonly (readonly [string, string | undefined])[] }) {
  const filled = rows.filter(([, value]) => value !== undefined);
  if (filled.length === 0) return null;
  return (
    <dl className="definitions">
      {filled.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
