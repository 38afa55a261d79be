import { appendices, type Appendix, type ListedPart } from '#core/words/appendices';
import { findParts } from '#core/words/findParts';
import { counted } from '#core/filter/counted';
import { useMemo, useState } from 'react';
import { useExploration } from '../../state/exploration';
import { useWords } from '../../state/words';
import { langOf } from '../../langOf';
import { useGoTo } from './PartDoor';

/** The appendices: all word parts by letters, meaning and language, each a door to the picture and to the words that have it. */
export function WordParts() {
  const graph = useExploration((state) => state.graph);
  const lists = appendices(graph);
  const [at, setAt] = useState(0);
  const [query, setQuery] = useState('');
  const [language, setLanguage] = useState('');
  const found = useMemo(() => lists.map((list) => findListed(list, query)), [lists, query]);
  const appendix = lists[at] ?? lists[0];
  const parts = found[at] ?? [];
  const languages = [...counted(parts.map((part) => part.language ?? 'not said'))].toSorted((a, b) => b[1] - a[1]);
  const shown = language === '' ? parts : parts.filter((part) => (part.language ?? 'not said') === language);
  if (!appendix) return <p className="words-empty">This graph has no word parts.</p>;
  return (
    <>
      <div className="parts-head">
        <input type="text" aria-label="Find a part" placeholder="Find by letters or meaning" value={query} autoComplete="off" spellCheck={false} onChange={(event) => setQuery(event.target.value)} />
        <select aria-label="Language" value={language} onChange={(event) => setLanguage(event.target.value)}>
          <option value="">All languages</option>
          {languages.map(([name, count]) => <option key={name} value={name}>{name} · {count}</option>)}
        </select>
      </div>
      <div className="parts-appendices" role="group" aria-label="Appendix">
        {lists.map((list, index) => (
          <button key={list.label} type="button" aria-pressed={index === at} onClick={() => setAt(index)}>
            {list.label.replace(/^Appendix /, '')} <span className="count">{found[index]?.length}</span>
          </button>
        ))}
      </div>
      <InPicture appendix={appendix} />
      <ul className="parts-list" aria-label={appendix.label}>
        {shown.map((part) => <PartRow key={part.id} part={part} />)}
      </ul>
      {shown.length === 0 && <p className="words-empty">No part of this appendix is written so or means that.</p>}
    </>
  );
}

function findListed({ parts }: Appendix, query: string): ListedPart[] {
  const places = new Map(findParts(parts, query).map(({ id }, index) => [id, index]));
  return parts.filter(({ id }) => places.has(id)).toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

function InPicture({ appendix: { id, label } }: { readonly appendix: Appendix }) {
  const go = useGoTo();
  return id === undefined ? null : <p className="parts-door"><button type="button" className="text-link" onClick={() => go(id)}>{label} in the picture</button></p>;
}

function PartRow({ part }: { readonly part: ListedPart }) {
  const go = useGoTo();
  return (
    <li>
      <button type="button" className="parts-name" title={`Go to ${part.label}`} onClick={() => go(part.id)}>{part.label}</button>
      <span className="parts-meaning">{part.meaning}</span>
      <span className="part-original" lang={langOf(part)}>{part.original}</span>
      <span className="parts-examples">
        {part.examples?.slice(0, 3).map((word) => <button key={word} type="button" className="text-link" aria-label={`Take ${word} apart`} title={`Take ${word} apart`} onClick={() => useWords.setState({ tab: 'apart', word })}>{word}</button>)}
      </span>
      <span className="count" title="Of the dictionary, built from it">{part.words > 0 && `${part.words} ${part.words === 1 ? 'word' : 'words'}`}</span>
    </li>
  );
}
