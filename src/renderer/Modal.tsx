import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import './modal.css';

interface ModalProps {
  readonly open: boolean;
  readonly title: string;
  readonly className: string;
  /** Told in whichever way it was closed, and after the keyboard has gone back to where it was. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const CloseModal = createContext<() => void>(() => undefined);

/** What closes the dialog that one is in, and gives the keyboard back at once: what is done next is done from there. */
export function useCloseModal(): () => void {
  return useContext(CloseModal);
}

/** A dialog over the page: Escape and a click beside it close it. */
export function Modal({ open, title, className, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!open) return dialog.current?.close();
    dialog.current?.showModal();
    // The browser would take a list that scrolls for the first thing to stand on.
    (dialog.current?.querySelector<HTMLElement>('input, textarea') ?? dialog.current?.querySelector('button'))?.focus();
  }, [open]);
  return (
    // A click on its ground gives it the keyboard: else that would fall to the page beneath, and keys with it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <dialog ref={dialog} className={`modal ${className}`} aria-label={title} tabIndex={-1} closedby="any" onClose={onClose}>
      <CloseModal value={() => dialog.current?.close()}>{open && children}</CloseModal>
    </dialog>
  );
}
