import { Modal } from '../../Modal';
import { closeDialog } from '../../state/closeDialog';
import { useEntry } from '../../state/entry';
import { useWindowState } from '../../state/windowState';
import { EntryPreview } from './EntryPreview';
import { EntryText } from './EntryText';
import './entry.css';

/** The text of a dictionary entry, pasted or from a file; then what was read in it, before it joins the graph. */
export function EntryDialog() {
  const open = useWindowState((state) => state.dialog === 'entry');
  const read = useEntry((state) => state.read);
  const close = (): void => {
    closeDialog('entry');
    useEntry.setState({ read: undefined, fault: undefined });
  };
  return (
    <Modal open={open} title={read ? `Entry “${read.report.headword.label}”` : 'Open entry'} className="entry" onClose={close}>
      {read ? <EntryPreview read={read} /> : <EntryText />}
    </Modal>
  );
}
