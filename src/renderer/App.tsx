import { matchKey } from '#core/commands/keys';
import { useEffect } from 'react';
import { GraphCanvas } from './canvas/GraphCanvas';
import { About } from './features/about/About';
import { Hints } from './features/hints/Hints';
import { Inspector } from './features/inspector/Inspector';
import { BottomBar } from './features/legend/BottomBar';
import { Menu } from './features/menu/Menu';
import { MessageLine } from './features/messages/MessageLine';
import { SearchBox } from './features/search/SearchBox';
import { Trail } from './features/trail/Trail';
import { host } from './host/host';
import { connectMenu } from './state/connectMenu';
import { runCommand } from './state/runCommand';

export function App() {
  useEffect(() => connectMenu(), []);
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div className="program">
      <header className="top-bar">
        <SearchBox />
        <Trail />
        <Menu />
      </header>
      <main className="stage">
        <GraphCanvas />
        <MessageLine />
      </main>
      <div className="side">
        <Inspector />
        <Hints />
      </div>
      <BottomBar />
      <About />
    </div>
  );
}

/** Keys that nothing nearer to the person has taken: a text field keeps its letters, a dialog all of them. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || !(event.target instanceof HTMLElement) || event.target.closest('dialog')) return;
  const typing = event.target.matches('input, textarea, select');
  const onControl = typing || event.target.matches('button, summary, a');
  const command = matchKey(event, onControl ? 'elsewhere' : 'canvas', host.system);
  if (!command) return;
  event.preventDefault();
  runCommand(command);
}
