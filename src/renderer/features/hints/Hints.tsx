import { LineIcon } from '../../KindIcon';
import { keepSettings, useWindowState } from '../../state/windowState';
import './hints.css';

const hints = [
  { id: 'select', title: 'Read', text: 'Click anything: what it means, and who says so.' },
  { id: 'move', title: 'Walk', text: 'Double-click to go there; Back returns.' },
  { id: 'search', title: 'Find', text: 'Press / and type a term, Greek, or a code.' },
] as const;

/** Three first steps, each put away for good with its cross. */
export function Hints() {
  const dismissed = useWindowState((state) => state.settings.hintsDismissed);
  const open = hints.filter(({ id }) => !dismissed.includes(id));
  if (open.length === 0) return null;
  return (
    <ul className="hints" aria-label="First steps">
      {open.map(({ id, title, text }) => (
        <li key={id}>
          <p><strong>{title}</strong> {text}</p>
          <button type="button" className="icon-button" aria-label={`Put the hint “${title}” away`} onClick={() => keepSettings({ hintsDismissed: [...dismissed, id] })}>
            <LineIcon path="m4 4 8 8M12 4l-8 8" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
