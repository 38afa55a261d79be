import { useEffect } from 'react';
import { useStepCamera } from '../audience/useStepCamera';
import { usualZooms, type Zooms } from '../canvas/camera';
import { GraphCanvas } from '../canvas/GraphCanvas';
import { Announcer } from '../features/announcer/Announcer';
import { Inspector } from '../features/inspector/Inspector';
import { MessageLine } from '../features/messages/MessageLine';
import { SearchBox } from '../features/search/SearchBox';
import { Trail } from '../features/trail/Trail';
import { WordsDialog } from '../features/words/WordsDialog';
import { useExploration } from '../state/exploration';
import { useLessons, type Presenting } from '../state/lessons';
import { runCommand } from '../state/runCommand';
import { saveLessonFile } from './lessonFiles';
import { pageCommand } from './pageCommand';
import { StepColumn } from './StepColumn';
import { useStepInAddress } from './useStepInAddress';

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
  const { lesson, presentation, stages, offScript } = presenting;
  const step = lesson.steps[presentation.at];
  const isSeen = offScript || stages[presentation.at] !== undefined;
  const notice = useExploration(({ graph }) => graph.getAttribute('notice'));
  useStepCamera(offScript ? undefined : step);
  useStepInAddress(step?.id);
  return (
    <div className="page">
      <header className="top-bar">
        <h1 className="page-title" title={lesson.title}>{lesson.title}</h1>
        <SearchBox />
      </header>
      <StepColumn presenting={presenting} />
      <main className="stage">
        {offScript && (
          <div className="page-walk">
            <button type="button" className="primary page-return" onClick={() => runCommand('present.return')}>Return to the step</button>
            <Trail />
          </div>
        )}
        {isSeen ? <GraphCanvas zooms={pageZooms} /> : <p className="page-missing">The graph in this page does not have what this step is about.</p>}
        <MessageLine />
      </main>
      <div className="side">{isSeen && <Inspector />}</div>
      <footer className="bottom-bar">
        <small>{notice}</small>
        <button type="button" className="small-button" onClick={saveLessonFile}>Save the lesson</button>
      </footer>
      <WordsDialog />
      <Announcer />
    </div>
  );
}

/** Keys that nothing nearer has for itself: a field its letters, a button its Space and Enter. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || !(event.target instanceof HTMLElement) || event.target.closest('textarea, dialog, [popover]')) return;
  if (event.target.closest('input, button, summary, a') && !event.ctrlKey && !event.metaKey && !/^(?:Page|Escape)/.test(event.key)) return;
  const command = pageCommand(event, useLessons.getState().presenting?.offScript === true);
  if (!command) return;
  event.preventDefault();
  runCommand(command);
}
