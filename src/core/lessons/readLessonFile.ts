import type { Result } from '../result';
import type { Lesson } from './Lesson';
import { lessonInPage } from './page/lessonInPage';
import { readLesson } from './readLesson';

/** Reads a lesson out of a `.lesson.yaml`, or out of a page that was made of one. */
export function readLessonFile(text: string): Result<Lesson, string> {
  return /^\s*</.test(text) ? lessonInPage(text) : readLesson(text);
}
