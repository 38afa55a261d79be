import { LineIcon } from '../../KindIcon';
import { say, useWindowState } from '../../state/windowState';
import './messages.css';

/** One sentence that the person must know, until they put it away. */
export function MessageLine() {
  const message = useWindowState((state) => state.message);
  return (
    <div role="status" className="message-line">
      {message !== undefined && (
        <p>
          {message}
          <button type="button" className="icon-button" aria-label="Put the message away" onClick={() => say(undefined)}>
            <LineIcon path="m4 4 8 8M12 4l-8 8" size={14} />
          </button>
        </p>
      )}
    </div>
  );
}
