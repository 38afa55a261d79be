import { lessonSchema, type Lesson } from '#core/lessons/Lesson';

/** The lesson that the file holds. Throws where it is damaged: there is nothing to show then. */
export function lessonHere(): Lesson {
  const data: unknown = JSON.parse(document.getElementById('lesson')?.textContent ?? '');
  return lessonSchema.parse(data);
}
