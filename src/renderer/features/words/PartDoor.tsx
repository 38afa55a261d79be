import type { NodeId } from '#core/vocabulary/ids';
import { useCloseModal } from '../../Modal';
import { useExploration } from '../../state/exploration';
import { moveTo } from '../../state/program';

/** Goes to a node in the picture, out of the dialog. */
export function PartDoor({ id }: { readonly id: NodeId }) {
  const label = useExploration(({ graph }) => graph.getNodeAttribute(id, 'label'));
  const go = useGoTo();
  return <button type="button" className="text-link" onClick={() => go(id)}>{label}</button>;
}

/** The dialog gives the keyboard back before the picture moves. */
export function useGoTo(): (id: NodeId) => void {
  const close = useCloseModal();
  return (id) => {
    close();
    moveTo(id);
  };
}
