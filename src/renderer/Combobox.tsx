import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import './combobox.css';

export interface Choice {
  readonly key: string;
  readonly content: ReactNode;
  /** Shown, and cannot be taken. */
  readonly disabled?: boolean;
  readonly take: () => void;
}

export interface ChoiceSection {
  readonly title: string;
  readonly choices: readonly Choice[];
}

interface ComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly sections: readonly ChoiceSection[];
  /** What is listed is not yet for what is typed: Enter waits for it. */
  readonly waiting: boolean;
  /** Said where nothing is listed. */
  readonly children: ReactNode;
}

/** A field over a list that follows what is typed: arrows choose, Enter takes. */
export function Combobox({ label, placeholder, query, onQuery, sections, waiting, children }: ComboboxProps) {
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const entered = useRef(false);
  const choices = sections.flatMap((section) => section.choices);
  const take = (choice: Choice | undefined): void => {
    if (choice && choice.disabled !== true) choice.take();
  };
  useEffect(() => {
    // Scrolling answers with a promise in newer browsers, which is no way to end an effect.
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);
  useEffect(() => {
    if (!entered.current || waiting) return;
    entered.current = false;
    take(choices[0]);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, choices.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0));
    else if (event.key !== 'Enter') return;
    else if (waiting) entered.current = true;
    else take(choices[chosen]);
    event.preventDefault();
  };
  return (
    <div className="combobox">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? `${id}-${chosen}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          entered.current = false;
          setChosen(0);
          onQuery(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={label} className="combobox-list" onMouseDown={(event) => event.preventDefault()}>
        {sections.map((section) => section.choices.length > 0 && (
          <div key={section.title} role="group" aria-label={section.title}>
            <p className="section-title" aria-hidden="true">{section.title}</p>
            {section.choices.map((choice) => {
              const at = choices.indexOf(choice);
              return (
                <div key={choice.key} id={`${id}-${at}`} role="option" aria-selected={at === chosen} aria-disabled={choice.disabled === true} className="combobox-option" onMouseMove={() => setChosen(at)} onClick={() => take(choice)}>
                  {choice.content}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {choices.length === 0 && !waiting && <p className="combobox-empty">{children}</p>}
    </div>
  );
}
