import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followTheme } from '../theme/followTheme';
import { loadFonts } from '../theme/loadFonts';
import { useExploration } from '../state/exploration';
import { present } from '../state/presenting';
import { withLesson } from '#core/lessons/lessonChanges';
import { lessonHere } from './dataHere';
import { LessonPage } from './LessonPage';
import { stepInAddress } from './useStepInAddress';
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
  await loadFonts();
  followTheme();
  useExploration.setState((shown) => ({ exploration: withLesson(shown.exploration, lesson) }));
  present(stepInAddress(lesson));
  createRoot(place).render(
    <StrictMode>
      <LessonPage />
    </StrictMode>,
  );
}

void start();
