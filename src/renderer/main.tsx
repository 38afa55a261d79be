import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { allowOwnWorkers } from './host/allowOwnWorkers';
import { pageRole } from './state/pageWith';
import { keepSession, restoreSession } from './state/session';
import { followAddress } from './state/viewAddress';
import { loadSettings } from './state/windowState';
import { followTheme } from './theme/followTheme';
import { loadFonts } from './theme/loadFonts';
import './styles.css';

const Presenter = lazy(async () => ({ default: (await import('./presenter/Presenter')).Presenter }));

async function start(): Promise<void> {
  const place = document.getElementById('program');
  if (!place) throw new Error('The page has no place for the program.');
  const role = pageRole();
  // The faces first: they are on their way while settings and session are read.
  await Promise.all([loadFonts(), loadSettings(), role === 'presenter' ? restoreSession() : restoreSession().then(followAddress)]);
  followTheme();
  // The presenter's window looks on: what is explored is the other's.
  if (role !== 'presenter') keepSession();
  if (role === 'audience') void import('./state/resumePresenting').then(({ resumePresenting }) => resumePresenting());
  createRoot(place).render(
    <StrictMode>
      {role === 'presenter' ? <Suspense><Presenter /></Suspense> : <App />}
    </StrictMode>,
  );
}

allowOwnWorkers();
void start();
