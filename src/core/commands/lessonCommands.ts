import { lessonOfWalk, newLesson, newStep, viewNow, withLesson, withStep } from '../lessons/lessonChanges';
import { lessonLimits } from '../lessons/Lesson';
import { labelOf } from '../graph/labelOf';
import { walkName } from '../walk/walkAsText';
import type { Declarations } from './Declaration';
import type { Program } from './Program';

const lessons = { menu: 'Lesson', group: 1 } as const;
const presenting = { menu: 'Lesson', group: 2 } as const;
const files = { menu: 'Lesson', group: 3 } as const;

const noWalk = ({ shown }: Program): string | undefined => (shown.exploration.walk.visits.length < 2 ? 'Go somewhere first: a walk has at least two stops.' : undefined);
const noLesson = ({ shown }: Program): string | undefined => (shown.exploration.lesson ? undefined : 'Open a lesson first, or make one of a walk.');
const noSteps = (program: Program): string | undefined => noLesson(program) ?? ((program.shown.exploration.lesson?.steps.length ?? 0) > 0 ? undefined : 'Add a view to the lesson first.');
const isFull = ({ shown }: Program): string | undefined => ((shown.exploration.lesson?.steps.length ?? 0) < lessonLimits.steps ? undefined : `A lesson has at most ${lessonLimits.steps} steps.`);

function addView(program: Program): void {
  const { shown } = program;
  const { lesson } = shown.exploration;
  const title = labelOf(shown.graph, shown.focus);
  const before = lesson ?? newLesson(title);
  const step = newStep(before, title, viewNow(shown, program.lessons.seen()));
  program.change('add this view to the lesson', withLesson(shown.exploration, withStep(before, step, program.lessons.step)));
  program.lessons.show(step.id);
  program.prefer({ panel: 'lesson' });
}

export const lessonCommands = {
  'lesson.open': { title: 'Open a lesson…', keywords: ['teach', 'class', 'shipped', 'cases', 'course'], keys: ['Mod+Shift+L'], menu: lessons, undo: 'none', run: ({ dialogs }) => dialogs.open('lessons') },
  'lesson.of-walk': {
    title: 'Make a lesson of this walk', keywords: ['teach', 'slides', 'steps', 'class', 'trail'], keys: [], menu: lessons, undo: 'step', impossible: noWalk,
    run: (program) => {
      const { graph, exploration } = program.shown;
      program.change('make a lesson of this walk', withLesson(exploration, lessonOfWalk(graph, walkName(graph, exploration.walk), exploration.walk)));
      program.prefer({ panel: 'lesson' });
    },
  },
  'lesson.add-view': { title: 'Add this view to the lesson', keywords: ['step', 'slide', 'snapshot', 'teach', 'new'], keys: ['Mod+Enter'], scope: 'graph', menu: lessons, contextMenu: 'ground', undo: 'step', impossible: isFull, run: addView },
  'lesson.present': { title: 'Present the lesson', keywords: ['audience', 'projector', 'slides', 'start', 'full screen'], keys: ['F5'], menu: presenting, undo: 'none', impossible: noSteps, run: ({ lessons: given }) => given.present(0) },
  'lesson.present-here': {
    title: 'Present from this step', keywords: ['audience', 'projector', 'slides', 'resume'], keys: ['Shift+F5'], menu: presenting, undo: 'none', impossible: noSteps,
    run: ({ shown, lessons: given }) => given.present(Math.max(0, shown.exploration.lesson?.steps.findIndex(({ id }) => id === given.step) ?? 0)),
  },
  'lesson.save': { title: 'Save the lesson as…', keywords: ['file', 'yaml', 'export'], keys: [], menu: files, undo: 'none', impossible: noLesson, run: ({ lessons: given }) => given.save() },
  'lesson.save-page': { title: 'Save the lesson as a page…', keywords: ['html', 'hand out', 'offline', 'usb', 'students', 'web'], keys: [], menu: files, undo: 'none', impossible: noSteps, run: ({ lessons: given }) => given.savePage() },
  'lesson.close': { title: 'Close the lesson', keywords: ['remove', 'end', 'put away'], keys: [], menu: files, undo: 'step', impossible: noLesson, run: (program) => program.change('close the lesson', withLesson(program.shown.exploration, undefined)) },
} as const satisfies Declarations;
