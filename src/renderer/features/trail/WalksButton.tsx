import { useNow } from '../../CommandButton';
import { holds, runCommand } from '../../state/runCommand';

/** Opens and closes the panel with the walk's pictures and the kept walks. */
export function WalksButton() {
  const open = useNow(() => holds('view.walks'));
  return (
    <button type="button" className="small-button trail-walks" aria-pressed={open} onClick={() => runCommand('view.walks')}>
      Walks
    </button>
  );
}
