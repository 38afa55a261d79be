import { fileName } from '#core/figure/fileName';
import type { Lesson } from '#core/lessons/Lesson';
import { withLesson } from '#core/lessons/lessonChanges';
import { missingNodes } from '#core/lessons/missingNodes';
import { readLesson } from '#core/lessons/readLesson';
import { readLessonFile } from '#core/lessons/readLessonFile';
import { writeLesson } from '#core/lessons/writeLesson';
import { host } from '../host/host';
import { useExploration } from './exploration';
import { saveFile } from './graphFiles';
import { useLessons } from './lessons';
import { program } from './program';
import { say } from './windowState';

const shipped = import.meta.glob<string>('/graph-data/lessons/*.lesson.yaml', { query: '?raw', import: 'default' });

/** The lessons that come with the program, by their file names. */
export async function shippedLessons(): Promise<Lesson[]> {
  const texts = await Promise.all(Object.entries(shipped).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, load]) => load()));
  return texts.map(readLesson).flatMap((read) => (read.ok ? [read.value] : []));
}

/** Asks for a lesson's file and opens it, whole or not at all. */
export async function openLessonFile(): Promise<boolean> {
  const file = await host.files.open({ title: 'Open lesson', extensions: ['yaml', 'yml', 'html'] });
  if (file.ok) return openLessonText(new TextDecoder().decode(file.value.bytes), file.value.name);
  if (file.code !== 'cancelled') say(file.message);
  return false;
}

export function openLessonText(text: string, name: string): boolean {
  const read = readLessonFile(text);
  if (read.ok) openLesson(read.value);
  else say(`${name} was not opened. ${read.message}`);
  return read.ok;
}

/** Takes the place of the lesson that was open: one step, that can be undone. What the graph lacks is said. */
export function openLesson(lesson: Lesson): void {
  const { graph, exploration } = useExploration.getState();
  program.change(`open the lesson “${lesson.title}”`, withLesson(exploration, lesson));
  useLessons.setState({ step: lesson.steps[0]?.id });
  program.prefer({ panel: 'lesson' });
  const missing = missingNodes(graph, lesson);
  say(missing.length === 0 ? undefined : `The graph that is open lacks what ${missing.length} of the lesson’s ${missing.length === 1 ? 'parts needs' : 'parts need'}: ${missing.map(({ of }) => `“${of.title}”`).slice(0, 3).join(', ')}${missing.length > 3 ? ' …' : ''}. They are marked in the list.`);
}

export async function saveLessonFile(): Promise<void> {
  const { lesson } = useExploration.getState().exploration;
  if (lesson) await saveFile(fileName(lesson.title, 'lesson.yaml'), new TextEncoder().encode(writeLesson(lesson)));
}
