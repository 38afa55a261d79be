import { matchKey } from '#core/commands/keys';
import { useEffect, useMemo } from 'react';
import { usualZooms, type Zooms } from '../canvas/camera';
import { GraphCanvas } from '../canvas/GraphCanvas';
import { Announcer } from '../features/announcer/Announcer';
import { Inspector } from '../features/inspector/Inspector';
import { SearchBox } from '../features/search/SearchBox';
import { host } from '../host/host';
import { useCanvas } from '../state/canvas';
import { useExploration } from '../state/exploration';
import { useLessons, type Presenting } from '../state/lessons';
import { program } from '../state/program';
import { runCommand } from '../state/runCommand';
import { saveLessonFile } from './lessonFiles';
import { StepColumn } from './StepColumn';

/** A step with few things is seen larger than the window would show it. */
const zooms: Zooms = { ...usualZooms, fitted: { least: 0.75, most: 1.7 } };
const pageZooms = (): Zooms => zooms;

export function LessonPage() {
  const presenting = useLessons((state) => state.presenting);
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return presenting ? <Shown presenting={presenting} /> : null;
}

function Shown({ presenting }: { readonly presenting: Presenting }) {
  const { lesson, presentation, offScript } = presenting;
  const canvas = useCanvas((state) => state.canvas);
  const notice = useExploration(({ graph }) => graph.getAttribute('notice'));
  const at = useMemo(() => ({ step: presentation.at, offScript }), [presentation.at, offScript]);
  useEffect(() => canvas?.fit(), [canvas, at]);
  return (
    <div className="page">
      <header className="top-bar">
        <h1 className="page-title">{lesson.title}</h1>
        {offScript && <button type="button" className="primary page-return" onClick={() => runCommand('present.return')}>Return to the step</button>}
        <SearchBox />
      </header>
      <StepColumn presenting={presenting} />
      <main className="stage"><GraphCanvas zooms={pageZooms} /></main>
      <div className="side"><Inspector /></div>
      <footer className="bottom-bar">
        <small>{notice}</small>
        <button type="button" className="small-button" onClick={saveLessonFile}>Save the lesson</button>
      </footer>
      <Announcer />
    </div>
  );
}

/** The keys of a presentation, where nothing has them for itself: a field its letters, a button its Space and Enter. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || !(event.target instanceof HTMLElement) || event.target.closest('input, textarea, dialog, [popover]')) return;
  if (event.target.closest('button, summary, a') && (event.key === ' ' || event.key === 'Enter')) return;
  const inPicture = event.target.closest('.graph-twin') !== null && program.shown.cursor !== undefined;
  const command = matchKey(event, { focus: inPicture ? 'stage picture' : 'stage', system: host.system, singleKeys: true });
  if (!command || command === 'present.end' || command === 'present.blank' || command === 'present.presenter') return;
  event.preventDefault();
  runCommand(command);
}
