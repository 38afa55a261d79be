import type { Steering } from '#core/commands/Program';
import { movedTo } from '#core/exploration/changes';
import { change, openShown, type Shown } from '#core/exploration/Shown';
import { compassLayout } from '#core/layout/compassLayout';
import type { Layout } from '#core/layout/Layout';
import type { Lesson } from '#core/lessons/Lesson';
import { atStep, back, next, startPresentation, type Outline, type Presentation } from '#core/lessons/Presentation';
import { revealedLayout } from '#core/lessons/revealedLayout';
import { inSight, stageOf, type Stage } from '#core/lessons/stage';
import { useExploration } from './exploration';
import { useLessons, type Presenting } from './lessons';
import { pageWith } from './pageWith';
import { openPresenterChannel, type PresenterChannel } from './presenterChannel';

/** The exploration as it was before, to come back to; and what ends the presentation's listening. */
let before: Shown | undefined;
let channel: PresenterChannel | undefined;
let stopFollowing: (() => void) | undefined;
/** Whether what changes the exploration is the presentation itself. */
let staging = false;

/** Turns the window into the audience's view of the lesson that is open, or of one with which another window went on. */
export function present(at: number, resumed?: { readonly lesson: Lesson; readonly presentation: Presentation }): void {
  const shown = useExploration.getState();
  const lesson = resumed?.lesson ?? shown.exploration.lesson;
  if (!lesson || lesson.steps.length === 0 || useLessons.getState().presenting) return;
  before = shown;
  const stages = lesson.steps.map((step) => stageOf(shown.graph, step));
  useLessons.setState({ presenting: { lesson, stages, presentation: resumed?.presentation ?? startPresentation(at, Date.now()), offScript: false, pointer: false } });
  setStage();
  stopFollowing = useExploration.subscribe(followWalk);
  channel = openPresenterChannel((message) => {
    if (message.type === 'hello' && message.from === 'presenter') tellLesson();
    else if (message.type === 'steer') steer(message.what);
    else if (message.type === 'go') goToStep(message.at);
  });
  window.addEventListener('pagehide', tellEnd);
  tellLesson();
}

export function steer(what: Steering): void {
  const { presenting } = useLessons.getState();
  if (!presenting) return;
  const { presentation, offScript } = presenting;
  const outline = outlineOf(presenting);
  switch (what) {
    case 'next':
    case 'back':
      return offScript ? show(presentation) : show((what === 'next' ? next : back)(presentation, outline));
    case 'return':
      return show(presentation);
    case 'blank':
      return show({ ...presentation, blank: !presentation.blank });
    case 'spotlight':
      return show({ ...presentation, spotlight: !presentation.spotlight }, offScript);
    case 'pointer':
      return useLessons.setState({ presenting: { ...presenting, pointer: !presenting.pointer } });
    case 'presenter':
      return openPresenter();
    case 'end':
      return end();
  }
}

export function goToStep(at: number): void {
  const { presenting } = useLessons.getState();
  if (presenting) show(atStep(presenting.presentation, Math.min(at, presenting.lesson.steps.length - 1)));
}

/** A second window of the program, with the notes; Electron puts it on the other display. */
function openPresenter(): void {
  window.open(pageWith('presenter'), 'medroots-presenter', 'popup,width=1180,height=760');
}

function end(): void {
  stopFollowing?.();
  tellEnd();
  channel?.close();
  window.removeEventListener('pagehide', tellEnd);
  useLessons.setState({ presenting: undefined });
  if (before) useExploration.setState(before);
  if (document.fullscreenElement) void document.exitFullscreen();
}

function show(presentation: Presentation, offScript = false): void {
  const { presenting } = useLessons.getState();
  if (!presenting) return;
  useLessons.setState({ presenting: { ...presenting, presentation, offScript } });
  if (!offScript) setStage();
  channel?.send({ type: 'state', presentation, offScript });
}

/** Changes what is explored, without being taken for a person who walks. */
function stageState(state: Partial<Shown>): void {
  staging = true;
  useExploration.setState(state);
  staging = false;
}

/** Puts on the stage what is in sight of the step. */
function setStage(): void {
  const { presenting } = useLessons.getState();
  const stage = presenting?.stages[presenting.presentation.at];
  if (!presenting || !stage) return;
  const step = presenting.lesson.steps[presenting.presentation.at];
  const shown = stageShown(stage, presenting.presentation.revealed);
  const selection = (step?.view.selection ?? []).filter((id) => shown.graph.hasNode(id));
  stageState({ ...shown, selection: selection.length > 0 ? selection : shown.selection });
}

/** Laid out is the step's part alone; what is named or found, though, is of the whole graph, and one can walk there. */
function stageShown(stage: Stage, revealed: number): Shown {
  const { graph, view, filter } = stage;
  const shown = openShown(graph, view.focus, 'stage', { walk: { visits: [{ view, by: [] }], at: 0 }, filter, kept: [] });
  return { ...shown, graph: before?.graph ?? graph, layout: layoutInSight(stage, shown.layout, revealed) };
}

function layoutInSight(stage: Stage, layout: Layout, revealed: number): Layout {
  const seen = inSight(stage, revealed);
  return seen ? revealedLayout(layout, seen) : layout;
}

/** Whoever walks from the stage walks in the whole graph, from where the step stands; what is moved by hand stays on the stage. */
function followWalk(now: Shown, previous: Shown): void {
  const { presenting } = useLessons.getState();
  if (staging || !presenting || presenting.offScript || !before) return;
  const stage = presenting.stages[presenting.presentation.at];
  if (now.focus === (stage ?? previous).view.focus) {
    if (stage && now.layout !== previous.layout && stage.moments.length > 0) keepStage(stage, now, presenting.presentation.revealed);
    return;
  }
  const start = openShown(before.graph, (stage ?? before).view.focus, 'stage');
  stageState(change(start, 'walk off the step', movedTo(start, now.focus), { selection: [now.focus] }));
  show(presenting.presentation, true);
}

/** What was moved on a stage of its own would bring all that stands around it in the whole graph. */
function keepStage(stage: Stage, now: Shown, revealed: number): void {
  const layout = compassLayout(stage.graph, now.view, { room: now.room, filter: now.exploration.filter, paths: [] });
  stageState({ layout: layoutInSight(stage, layout, revealed) });
}

function outlineOf({ lesson, stages }: Presenting): Outline {
  return { steps: lesson.steps.map(({ question }, index) => ({ moments: stages[index]?.moments.length ?? 0, hasQuestion: question !== undefined })) };
}

function tellLesson(): void {
  const { presenting } = useLessons.getState();
  if (presenting) channel?.send({ type: 'lesson', to: 'presenter', lesson: presenting.lesson, presentation: presenting.presentation });
}

function tellEnd(): void {
  channel?.send({ type: 'ended' });
}
