import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { KindIcon, LineIcon } from '../../KindIcon';
import { useExploration } from '../../state/exploration';
import { onFocusSearch } from '../../state/focusSearch';
import { moveTo, program } from '../../state/program';
import { useSearch } from './useSearch';
import './search.css';

/** Search as one types: arrows choose, Enter moves there, Escape leaves. */
export function SearchBox() {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const graph = useExploration((state) => state.graph);
  const found = useSearch(query);
  const hits = found.hits.filter((hit) => graph.hasNode(hit.id));
  /** A word that need not be in the dictionary can be taken apart: the last of the choices. */
  const apart = /^\s*\p{Script=Latin}[\p{Script=Latin}-]{3,}\s*$/u.test(query) ? query.trim() : undefined;
  /** Enter was pressed before the hits for the last letters were there. */
  const entered = useRef(false);

  useEffect(() => onFocusSearch(() => { input.current?.focus(); input.current?.select(); }), []);
  useEffect(() => { document.getElementById(`${listId}-${chosen}`)?.scrollIntoView({ block: 'nearest' }); }, [listId, chosen]);

  const leave = (): void => { setOpen(false); setQuery(''); input.current?.blur(); };
  const take = (index: number): void => {
    const hit = hits[index];
    if (!hit && (apart === undefined || index !== hits.length)) return;
    leave();
    if (hit) moveTo(hit.id);
    else program.dialogs.openWords('apart', { word: apart ?? '' });
  };
  useEffect(() => {
    if (!entered.current || found.query !== query) return;
    entered.current = false;
    take(0);
  });
  const enter = (): void => {
    if (found.query === query) take(chosen);
    else entered.current = true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const last = Math.max(hits.length - (apart === undefined ? 1 : 0), 0);
    if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, last));
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter') enter();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  const showList = open && query.trim() !== '';

  return (
    <search className="search">
      <LineIcon path="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.4 10.4 14 14" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search terms, roots, codes"
        aria-expanded={showList}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={showList && (hits.length > 0 || apart !== undefined) ? `${listId}-${chosen}` : undefined}
        placeholder="Search terms, roots, codes…"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => { entered.current = false; setQuery(event.target.value); setChosen(0); setOpen(true); }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd>Ctrl F</kbd>
      {showList && (
        <div className="search-results" onMouseDown={(event) => event.preventDefault()}>
          <ul id={listId} role="listbox" aria-label="Found">
            {hits.map((hit, index) => (
              <li key={hit.id} id={`${listId}-${index}`} role="option" aria-selected={index === chosen} onMouseMove={() => setChosen(index)} onClick={() => take(index)}>
                <KindIcon node={graph.getNodeAttributes(hit.id)} />
                <span className="search-label">{hit.label}</span>
                <span className="search-matched">{hit.matched}</span>
              </li>
            ))}
            {apart !== undefined && (
              <li id={`${listId}-${hits.length}`} role="option" aria-selected={chosen === hits.length} className="search-apart" onMouseMove={() => setChosen(hits.length)} onClick={() => take(hits.length)}>
                Take “{apart}” apart
              </li>
            )}
          </ul>
          {hits.length === 0 && (
            <p className="search-empty">
              Nothing is called “{query}” here. Try another spelling, a word part such as <i>neur/o</i>, Greek such as <i>νεῦρον</i>, or a code such as <i>G89.4</i>.
            </p>
          )}
        </div>
      )}
    </search>
  );
}
