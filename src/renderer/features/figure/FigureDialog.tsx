import { lazy, Suspense } from 'react';
import { Modal } from '../../Modal';
import { closeDialog } from '../../state/closeDialog';
import { useWindowState } from '../../state/windowState';
import './figure.css';

// Most days nobody makes a figure, and it takes a good deal of code.
const FigureBuilder = lazy(async () => ({ default: (await import('./FigureBuilder')).FigureBuilder }));

/** A figure to be made of what is explored: on the left what it is to be, on the right how it comes out. */
export function FigureDialog() {
  const open = useWindowState((state) => state.dialog === 'figure');
  return (
    <Modal open={open} title="Make a figure" className="figure" onClose={() => closeDialog('figure')}>
      <Suspense>
        <FigureBuilder />
      </Suspense>
    </Modal>
  );
}
