import type { WordPart } from '#core/words/WordPart';
import { LineIcon } from '../../KindIcon';
import { langOf } from '../../langOf';
import { useGoTo } from './PartDoor';

interface PartCardProps {
  readonly part: WordPart | undefined;
  /** As written in the word. */
  readonly letters: string;
}

/** A word part as a card, which is a door to it in the picture; or letters of which nothing is known. */
export function PartCard({ part, letters }: PartCardProps) {
  const go = useGoTo();
  if (!part) {
    return (
      <div className="part-card part-unknown">
        <span className="part-label">{letters}</span>
        <span className="part-meaning">not known</span>
      </div>
    );
  }
  return (
    <button type="button" className="part-card" title={`Go to ${part.label}`} onClick={() => go(part.id)}>
      <span className="part-label">{part.label} <small>{part.position.replace('-', ' ')}</small></span>
      {part.original !== undefined && <span className="part-original" lang={langOf(part)}>{part.original}</span>}
      {part.transliteration !== undefined && <i className="part-transliteration">{part.transliteration}</i>}
      <span className="part-meaning">‘{part.meaning}’</span>
      <LineIcon path="M6 3.5 10.5 8 6 12.5" size={11} />
    </button>
  );
}
