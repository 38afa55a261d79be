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
