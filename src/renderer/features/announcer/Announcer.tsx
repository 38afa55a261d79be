import { spokenPaths } from '#core/exploration/pathInWords';
import { spokenPlace } from '#core/exploration/spokenPlace';
import type { Shown } from '#core/exploration/Shown';
import { useEffect, useState } from 'react';
import { useExploration } from '../../state/exploration';
import { useWindowState } from '../../state/windowState';

/** What happens at once is said at once. Milliseconds. */
const together = 300;

/** Tells those who do not see the picture what has changed in it; what comes in a row is merged, the newest of each kind counts. */
export function Announcer() {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const waiting = new Map<string, string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = (): void => {
      setSaid([...waiting.values()].join('. '));
      waiting.clear();
      timer = undefined;
    };
    const tell = (told: Readonly<Record<string, string | undefined>>): void => {
      for (const [kind, words] of Object.entries(told)) if (words !== undefined) waiting.set(kind, words);
      if (waiting.size > 0) timer ??= setTimeout(flush, together);
    };
    const ends = [
      useExploration.subscribe((now, before) => tell(news(now, before))),
      useWindowState.subscribe((now, before) => tell({ replay: before.replaying && !now.replaying ? 'The replay has ended' : undefined })),
    ];
    return () => {
      for (const end of ends) end();
      clearTimeout(timer);
    };
  }, []);
  return (
    <div aria-live="polite" className="visually-hidden" data-announcer="">
      {said}
    </div>
  );
}

function news(now: Shown, before: Shown): Readonly<Record<'replay' | 'step' | 'path' | 'drawn' | 'place', string | undefined>> {
  return { replay: replayWords(now, before), step: stepWords(now, before), path: pathWords(now, before), drawn: drawnWords(now, before), place: placeWords(now, before) };
}

function replayWords({ exploration: { walk } }: Shown, { exploration: { walk: before } }: Shown): string | undefined {
  return walk !== before && useWindowState.getState().replaying ? `Replaying ${walk.at + 1} of ${walk.visits.length}` : undefined;
}

function pathWords({ graph, paths, exploration: { path } }: Shown, { exploration: { path: before } }: Shown): string | undefined {
  return path && path !== before ? spokenPaths({ graph, paths, path }) : undefined;
}

/** "hide 64624", "undone: hide 64624". */
function stepWords({ history: now }: Shown, { history: before }: Shown): string | undefined {
  if (now === before) return undefined;
  if (now.undone.length > before.undone.length) return `undone: ${now.undone.at(-1)?.name}`;
  return now.done.at(-1)?.name;
}

function drawnWords(now: Shown, before: Shown): string | undefined {
  if (now.layout === before.layout || now.exploration === before.exploration) return undefined;
  const { places, hidden } = now.layout;
  return `${places.length} drawn${hidden.length > 0 ? `, ${hidden.length} hidden` : ''}`;
}

function placeWords(now: Shown, before: Shown): string | undefined {
  const key = now.cursor;
  if (now.focus !== before.focus) return `${spokenPlace(now.graph, now.layout, now.focus)}, in the middle`;
  if (key !== undefined && key !== before.cursor) return spokenPlace(now.graph, now.layout, key);
  if (now.selection === before.selection) return undefined;
  const [id] = now.selection;
  return now.selection.length > 1 ? `${now.selection.length} selected` : `${id === undefined ? '' : now.graph.getNodeAttribute(id, 'label')} selected`;
}
