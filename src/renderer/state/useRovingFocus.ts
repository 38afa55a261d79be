import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

export interface RovingFocus<Box extends HTMLElement> {
  readonly ref: RefObject<Box | null>;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Rows with one stop of the Tab key: the active one has `tabIndex` 0, the others −1. While the keyboard is in the box, it
 * goes along with the active row, also where the row it was on has gone.
 */
export function useRovingFocus<Box extends HTMLElement>(): RovingFocus<Box> {
  const ref = useRef<Box>(null);
  const inside = useRef(false);
  useLayoutEffect(() => {
    const active = ref.current?.querySelector<HTMLElement>('[tabindex="0"]');
    if (inside.current && active && active !== document.activeElement) active.focus();
  });
  return {
    ref,
    onFocus: () => void (inside.current = true),
    // A row that goes loses the keyboard to nobody; it is only given away to something else.
    onBlur: ({ relatedTarget }) => void (inside.current = relatedTarget === null || ref.current?.contains(relatedTarget) === true),
  };
}
