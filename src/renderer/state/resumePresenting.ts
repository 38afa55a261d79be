import { present } from './presenting';
import { openPresenterChannel } from './presenterChannel';

/** In a window that takes the place of an audience's that was closed: goes on where the presenter's window says. */
export function resumePresenting(): void {
  const channel = openPresenterChannel((message) => {
    if (message.type !== 'lesson' || message.to !== 'audience') return;
    channel.close();
    present(message.presentation.at, message);
  });
  channel.send({ type: 'hello', from: 'audience' });
}
