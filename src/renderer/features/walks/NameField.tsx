import { walkRenamed } from '#core/exploration/walkChanges';
import type { KeptWalk } from '#core/walk/KeptWalk';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { program } from '../../state/program';

interface NameFieldProps {
  readonly kept: KeptWalk;
  readonly onDone: () => void;
  /** Takes the keyboard when the name is written. */
  readonly back: RefObject<HTMLButtonElement | null>;
}

/** The name of a kept walk in a field of its own. Enter and leaving it keep what is written, Escape what was. */
export function NameField({ kept, onDone, back }: NameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !field.current || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape') field.current.value = kept.name;
    back.current?.focus();
  };
  const keep = (): void => {
    const name = field.current?.value.trim() ?? '';
    if (name !== '' && name !== kept.name) program.change(`rename “${kept.name}”`, walkRenamed(program.shown.exploration, kept.id, name));
    onDone();
  };
  return <input ref={field} className="name-field" defaultValue={kept.name} maxLength={120} aria-label="Name of the walk" onKeyDown={onKeyDown} onBlur={keep} />;
}
