const search = new EventTarget();

/** Asks the search box to take the keyboard's focus. */
export function focusSearch(): void {
  search.dispatchEvent(new Event('focus'));
}

export function onFocusSearch(listener: () => void): () => void {
  search.addEventListener('focus', listener);
  return () => search.removeEventListener('focus', listener);
}
