import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { allowOwnWorkers } from './host/allowOwnWorkers';
import { loadSettings } from './state/windowState';
import { followTheme } from './theme/followTheme';
import { loadFonts } from './theme/loadFonts';
import './styles.css';

async function start(): Promise<void> {
  const place = document.getElementById('program');
  if (!place) throw new Error('The page has no place for the program.');
  // The faces first: they are on their way while the settings are read.
  await Promise.all([loadFonts(), loadSettings()]);
  followTheme();
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

allowOwnWorkers();
void start();
import { program } from './state/program';
import { askedForPath } from '#core/exploration/pathChanges';
import { walkKept } from '#core/exploration/walkChanges';
import { drawnNodes } from '#core/exploration/selections';
(window as any).__x = {
  program,
  path: (a: string, b: string) => program.change('path', askedForPath(program.shown, a, b), { selection: [a, b] }),
  keep: (n: string) => program.change('keep', walkKept(program.shown.exploration, n)),
  select: (n: number) => { program.change('leave', (({ path, ...r }) => r)(program.shown.exploration)); program.select(drawnNodes(program.shown).slice(0, n)); },
  replay: () => program.replay(true),
};
