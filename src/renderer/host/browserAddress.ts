import { parseViewLink } from '#core/links/viewLink';
import { success } from '#core/result';
import type { HostAddress } from '#host/Host';

/** The view is the hash of the page's address: it is shared by copying that, and opened by changing it. */
export function createBrowserAddress(window: Window): HostAddress {
  const { location, history } = window;
  const read = (): string | undefined => (parseViewLink(location.hash) ? location.hash : undefined);
  const first = read();
  return {
    start: () => Promise.resolve(success(first)),
    onOpen(listener) {
      const hear = (): void => {
        const link = read();
        if (link !== undefined) listener(link);
      };
      window.addEventListener('hashchange', hear);
      return () => window.removeEventListener('hashchange', hear);
    },
    show(link) {
      try {
        // In place, which is no hashchange: the program has a trail of its own.
        history.replaceState(history.state, '', `#${link}`);
      } catch {
        // Some browsers refuse many changes in a row; the next view is written again.
      }
    },
    shareable: (link) => `${location.href.replace(/#.*$/s, '')}#${link}`,
  };
}
