import { useRef, type KeyboardEvent, type RefObject } from 'react';

/** Letters that follow one another so fast are one word. Milliseconds. */
const oneWord = 700;

/** The keys of a menu: arrows, Home, End, first letters; left and right go by its parts; Tab closes it. Escape is the caller's. */
export function useMenuKeys(menu: RefObject<HTMLElement | null>, close: () => void): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  return (event) => {
    if (event.key === 'Tab') return close();
    const items = itemsOf(menu.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const next = itemBy(event, items, at) ?? itemByLetters(event, items, at, typed.current);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}

export function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

function itemBy({ key }: KeyboardEvent, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[key];
  if (to !== undefined) return items.at(to % items.length);
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  const parts = [...new Set(items.map(partOf))];
  const part = parts.indexOf(partOf(items[Math.max(at, 0)]));
  const other = parts.at((part + (key === 'ArrowRight' ? 1 : -1)) % parts.length);
  return items.find((item) => partOf(item) === other);
}

function partOf(item: HTMLElement | undefined): Element | null | undefined {
  return item?.closest('[role="group"]');
}

/** The next item that begins so; of one letter again and again the next and the next. */
function itemByLetters({ key, timeStamp, ctrlKey, metaKey, altKey }: KeyboardEvent, items: readonly HTMLElement[], at: number, typed: { text: string; at: number }): HTMLElement | undefined {
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return undefined;
  const text = timeStamp - typed.at < oneWord && typed.text !== key ? typed.text + key : key;
  typed.text = text;
  typed.at = timeStamp;
  const start = text.length > 1 ? at : at + 1;
  const inTurn = [...items.slice(Math.max(start, 0)), ...items.slice(0, Math.max(start, 0))];
  return inTurn.find((item) => item.querySelector('.menu-title')?.textContent.toLowerCase().startsWith(text.toLowerCase()));
}
