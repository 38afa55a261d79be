import { fileName } from '#core/figure/fileName';
import { writeLesson } from '#core/lessons/writeLesson';
import { lessonHere } from './dataHere';

/** Gives the lesson back as a file, to be opened in the program. Stands in for the window's own `lessonFiles`. */
export function saveLessonFile(): void {
  const lesson = lessonHere();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeLesson(lesson)], { type: 'application/yaml' }));
  link.download = fileName(lesson.title, 'lesson.yaml');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
