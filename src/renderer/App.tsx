import { matchKey, type Focus } from '#core/commands/keys';
import { lazy, Suspense, useEffect } from 'react';
import { GraphCanvas } from './canvas/GraphCanvas';
import { About } from './features/about/About';
import { Announcer } from './features/announcer/Announcer';
import { ContextMenu } from './features/contextMenu/ContextMenu';
import { EntryDialog } from './features/entry/EntryDialog';
import { FigureDialog } from './features/figure/FigureDialog';
import { FilterDialog } from './features/filter/FilterDialog';
import { HelpSheet } from './features/help/HelpSheet';
import { Hints } from './features/hints/Hints';
import { Inspector } from './features/inspector/Inspector';
import { BottomBar } from './features/legend/BottomBar';
import { LessonsDialog } from './features/lesson/LessonsDialog';
import { Menu } from './features/menu/Menu';
import { MessageLine } from './features/messages/MessageLine';
import { Outline } from './features/outline/Outline';
import { Table } from './features/table/Table';
import { PathPanel } from './features/path/PathPanel';
import { Palette } from './features/palette/Palette';
import { HubDialog } from './features/question/HubDialog';
import { QuestionDialog } from './features/question/QuestionDialog';
import { SearchBox } from './features/search/SearchBox';
import { SelectionCard } from './features/selection/SelectionCard';
import { Trail } from './features/trail/Trail';
import { UndoButtons } from './features/undo/UndoButtons';
import { Replay } from './features/walks/Replay';
import { WordsDialog } from './features/words/WordsDialog';
import { Walks } from './features/walks/Walks';
import { host } from './host/host';
import { acceptDrops } from './state/acceptDrops';
import { connectMenu } from './state/connectMenu';
import { keepKeyboard } from './state/keepKeyboard';
import { useLessons } from './state/lessons';
import { program } from './state/program';
import { runCommand } from './state/runCommand';
import { usePanel } from './state/usePanel';
import { useWindowState } from './state/windowState';

// Most windows never become a class's; what that takes is fetched then.
const Audience = lazy(async () => ({ default: (await import('./audience/Audience')).Audience }));
const LessonPanel = lazy(async () => ({ default: (await import('./features/lesson/LessonPanel')).LessonPanel }));

/** The program's window; while a lesson is presented, its audience's view. */
export function App() {
  const presenting = useLessons((state) => state.presenting);
  return presenting ? <Suspense><Audience presenting={presenting} /></Suspense> : <Program />;
}

function Program() {
  const panel = usePanel();
  const table = useWindowState((state) => state.table);
  useEffect(() => connectMenu(), []);
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('mouseup', onMouseUp);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('mouseup', onMouseUp);
    };
  }, []);
  useEffect(() => keepKeyboard(), []);
  useEffect(() => acceptDrops(), []);
  return (
    <div className="program">
      <header className="top-bar">
        <SearchBox />
        <Trail />
        <UndoButtons />
        <Menu />
      </header>
      {panel === 'outline' && <Outline />}
      {panel === 'walks' && <Walks />}
      {panel === 'lesson' && <Suspense fallback={<section className="panel lesson" />}><LessonPanel /></Suspense>}
      <main className="stage" data-table={table}>
        <GraphCanvas />
        {table && <Table />}
        <Replay />
        <MessageLine />
      </main>
      <div className="side">
        <PathPanel />
        <SelectionCard />
        <Inspector />
        <Hints />
      </div>
      <BottomBar />
      <Palette />
      <HelpSheet />
      <FilterDialog />
      <QuestionDialog />
      <HubDialog />
      <WordsDialog />
      <EntryDialog />
      <FigureDialog />
      <LessonsDialog />
      <ContextMenu />
      <About />
      <Announcer />
    </div>
  );
}

/** Keys that nothing nearer to the person has taken: a text field keeps its letters, a dialog all of them. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || !(event.target instanceof HTMLElement) || event.target.closest('dialog, [popover]')) return;
  const command = matchKey(event, { focus: focusOf(event.target), system: host.system, singleKeys: program.preferences.singleKeys });
  if (!command) return;
  event.preventDefault();
  runCommand(command);
}

function focusOf(target: HTMLElement): Focus {
  if (target.closest('.graph-twin')) return 'canvas';
  return target === document.body || target.closest('[data-keys="graph"]') ? 'graph' : 'elsewhere';
}

/** The buttons at the side of a mouse. The browser would leave the page. */
function onMouseUp(event: MouseEvent): void {
  if (event.button !== 3 && event.button !== 4) return;
  event.preventDefault();
  runCommand(event.button === 3 ? 'go.back' : 'go.forward');
}
