// @ts-check
/**
 * In the page's own world: what the preload exposes appears as a frozen property of the window, and windows that the
 * page would open are asked of the main process. Sent as text.
 * @param {import('./worldBridge.mjs').WorldBridge} bridge
 */
export function runPageHalf({ send, hear, unwrap, reply }) {
  /** @param {any} value @returns {any} */
  function freeze(value) {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    for (const item of Object.values(value)) freeze(item);
    return Object.freeze(value);
  }

  hear('expose', ({ name, api }) =>
    reply(() => {
      if (name in window) throw new Error('Cannot bind an API on top of an existing property on the window object');
      Object.defineProperty(window, name, { value: freeze(unwrap(api)), enumerable: true });
    }),
  );

  /** @param {string | URL} [url] */
  window.open = (url = '') => {
    send('open', new URL(url, location.href).href);
    return null;
  };

  /** Links to another window, and any link with the middle button or Ctrl. @param {MouseEvent} event */
  function openLink(event) {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null;
    const leaves = (anchor?.target ?? '_self') !== '_self' && anchor?.target !== '';
    if (!anchor?.href || anchor.download || event.defaultPrevented || (!leaves && event.button !== 1 && !event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    window.open(anchor.href);
  }
  addEventListener('click', openLink);
  addEventListener('auxclick', openLink);
}
