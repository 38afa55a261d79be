import type { WordPart } from '#core/words/WordPart';
import { useWords } from '../../state/words';
import { LineIcon } from '../../KindIcon';

/** The parts that were picked, in their order, each to be moved or taken away. */
export function ChosenParts({ parts }: { readonly parts: readonly WordPart[] }) {
  const set = (next: readonly WordPart[]): void => useWords.setState({ parts: next.map(({ id }) => id) });
  const swap = (at: number): void => set(parts.map((part, index) => (index === at ? parts[at + 1] : index === at + 1 ? parts[at] : part) ?? part));
  return (
    <ol className="chosen-parts" aria-label="Parts of the word">
      {parts.map((part, index) => (
        <li key={index}>
          <span className="part-label">{part.label}</span>
          <span className="chosen-meaning">{part.meaning}</span>
          <span className="chosen-buttons">
            <button type="button" className="icon-button" aria-label={`Move ${part.label} to the left`} disabled={index === 0} onClick={() => swap(index - 1)}><LineIcon path="M10 3 5 8l5 5" size={13} /></button>
            <button type="button" className="icon-button" aria-label={`Move ${part.label} to the right`} disabled={index === parts.length - 1} onClick={() => swap(index)}><LineIcon path="m6 3 5 5-5 5" size={13} /></button>
            <button type="button" className="icon-button" aria-label={`Take ${part.label} away`} onClick={() => set(parts.toSpliced(index, 1))}><LineIcon path="m4 4 8 8M12 4l-8 8" size={13} /></button>
          </span>
        </li>
      ))}
    </ol>
  );
}
