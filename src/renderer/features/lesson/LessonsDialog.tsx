import type { Lesson } from '#core/lessons/Lesson';
import { plainWords } from '#core/lessons/markdown';
import { useEffect, useState } from 'react';
import { Modal, useCloseModal } from '../../Modal';
import { closeDialog } from '../../state/closeDialog';
import { useWindowState } from '../../state/windowState';
import './lesson.css';

/** The lessons that come with the program, and the way to one's own. */
export function LessonsDialog() {
  const open = useWindowState((state) => state.dialog === 'lessons');
  return (
    <Modal open={open} title="Open a lesson" className="lessons" onClose={() => closeDialog('lessons')}>
      <Lessons />
    </Modal>
  );
}

function Lessons() {
  const close = useCloseModal();
  const [lessons, setLessons] = useState<readonly Lesson[]>([]);
  useEffect(() => void import('../../state/lessonFiles').then(async ({ shippedLessons }) => setLessons(await shippedLessons())), []);
  const take = async (lesson: Lesson): Promise<void> => {
    const { openLesson } = await import('../../state/lessonFiles');
    close();
    openLesson(lesson);
  };
  const choose = async (): Promise<void> => {
    const { openLessonFile } = await import('../../state/lessonFiles');
    close();
    await openLessonFile();
  };
  return (
    <>
      <h2>Lessons</h2>
      <div className="lesson-list">
        {lessons.map((lesson) => (
          <button key={lesson.title} type="button" className="lesson-card" onClick={() => void take(lesson)}>
            <h3>{lesson.title}</h3>
            <p>{plainWords(lesson.about).split('\n')[0]}</p>
            <p>{countsOf(lesson)}</p>
          </button>
        ))}
      </div>
      <button type="button" className="small-button" onClick={() => void choose()}>Open a lesson from a file…</button>
    </>
  );
}

function countsOf({ steps, cases }: Lesson): string {
  const questions = steps.filter(({ question }) => question).length;
  return [`${steps.length} steps`, questions > 0 && `${questions} questions`, cases.length > 0 && `${cases.length} cases`].filter((part) => part !== false).join(' · ');
}
