import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followTheme } from '../theme/followTheme';
import { useExploration } from '../state/exploration';
import { present } from '../state/presenting';
import { withLesson } from '#core/lessons/lessonChanges';
import { lessonHere } from './dataHere';
import { LessonPage } from './LessonPage';
import './fonts.css';
import '../styles.css';
import './page.css';

// Not in every Safari of the last years.
window.requestIdleCallback ??= (callback) => window.setTimeout(() => callback({ didTimeout: true, timeRemaining: () => 0 }), 1);
window.cancelIdleCallback ??= (handle) => window.clearTimeout(handle);

/** A lesson alone in a file: its steps, and the graph to walk in. */
async function start(): Promise<void> {
  const place = document.getElementById('program');
  if (!place) throw new Error('The page has no place for the lesson.');
  const lesson = lessonHere();
  await document.fonts.ready;
  followTheme();
  useExploration.setState((shown) => ({ exploration: withLesson(shown.exploration, lesson) }));
  present(0);
  createRoot(place).render(
    <StrictMode>
      <LessonPage />
    </StrictMode>,
  );
}

void start();
