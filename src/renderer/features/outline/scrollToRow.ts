/**
 * Brings the first row of a node into sight within its own box, which alone is scrolled: never the page under the person's
 * hands. `data-node` on the rows says whose they are.
 */
export function scrollToRow(box: HTMLElement, node: string | undefined): void {
  const row = [...box.querySelectorAll<HTMLElement>('[data-node]')].find((one) => one.dataset['node'] === node);
  if (!row) return;
  const { top, bottom } = row.getBoundingClientRect();
  const around = box.getBoundingClientRect();
  if (top < around.top) box.scrollTop += top - around.top - margin;
  else if (bottom > around.bottom) box.scrollTop += bottom - around.bottom + margin;
}

/** Pixels. */
const margin = 40;
