import { failure, success, type Result } from '../../result';
import { lessonSchema, type Lesson } from '../Lesson';

/** The lesson that a page holds, made by `writeLessonPage`; nothing of the page is run. */
export function lessonInPage(html: string): Result<Lesson, 'no-lesson' | 'invalid'> {
  const text = /<script type="application\/json" id="lesson">([^<]*)<\/script>/.exec(html)?.[1];
  if (text === undefined) return failure('no-lesson', 'There is no lesson in this page: choose one that “medroots lesson” or “Hand out the lesson” made.');
  const parsed = lessonSchema.safeParse(parseJson(text));
  return parsed.success ? success(parsed.data) : failure('invalid', 'The lesson in this page is damaged, or was made by a newer version of the program.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
