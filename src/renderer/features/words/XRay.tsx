import type { ReadPiece, Reading } from '#core/words/TakenWord';
import { useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import { PartCard } from './PartCard';

interface XRayProps {
  readonly word: string;
  readonly reading: Reading;
}

/** A word in large letters over its parts: a bracket under each, its combining vowels marked, and a line to its card. */
export function XRay({ word, reading: { pieces } }: XRayProps) {
  const figure = useRef<HTMLElement>(null);
  const lines = useLines(figure, pieces);
  const letters: CSSProperties & { readonly '--letters': number } = { '--letters': Math.max(word.length, 8) };
  return (
    <figure ref={figure} className="xray" data-parts={pieces.length} style={letters} aria-label={`${word}: ${pieces.map(({ part, letters: written }) => part?.label ?? `${written}, not known`).join(', ')}`}>
      <p className="xray-word" aria-hidden="true">
        {pieces.map((piece, index) => (
          <span key={piece.start} className="xray-piece" data-unknown={piece.part === undefined}>
            <Written text={word.slice(piece.start, index === pieces.length - 1 ? word.length : piece.end)} joined={piece.joined} />
          </span>
        ))}
      </p>
      <svg className="xray-lines" aria-hidden="true">
        {lines.map((path) => <path key={path} d={path} />)}
      </svg>
      <ol className="xray-cards">
        {pieces.map((piece) => (
          <li key={piece.start}>
            <PartCard part={piece.part} letters={piece.letters} />
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Written({ text, joined }: { readonly text: string; readonly joined: boolean }) {
  if (!joined || text.length < 2) return <>{text}</>;
  return <>{text.slice(0, -1)}<b>{text.slice(-1)}</b></>;
}

/** Curves from the middle of each bracket to the middle of its card, in pixels of the figure; made anew when it is resized. */
function useLines(figure: React.RefObject<HTMLElement | null>, pieces: readonly ReadPiece[]): string[] {
  const [lines, setLines] = useState<string[]>([]);
  useLayoutEffect(() => {
    const box = figure.current;
    if (!box) return undefined;
    const draw = (): void => {
      const { left, top } = box.getBoundingClientRect();
      const cards = [...box.querySelectorAll('.xray-cards > li')];
      setLines([...box.querySelectorAll('.xray-piece')].flatMap((piece, index) => {
        const [from, to] = [piece.getBoundingClientRect(), cards[index]?.getBoundingClientRect()];
        if (!to) return [];
        const start = { x: from.left + from.width / 2 - left, y: from.bottom - top };
        const end = { x: to.left + to.width / 2 - left, y: to.top - top };
        const middle = (start.y + end.y) / 2;
        return [`M${start.x} ${start.y}C${start.x} ${middle} ${end.x} ${middle} ${end.x} ${end.y}`];
      }));
    };
    const sized = new ResizeObserver(draw);
    sized.observe(box);
    void document.fonts.ready.then(draw);
    return () => sized.disconnect();
  }, [figure, pieces]);
  return lines;
}
