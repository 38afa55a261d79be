import { useState } from 'react';
import { useCloseModal } from '../../Modal';
import { useEntry } from '../../state/entry';

/** Takes the text of an entry as it is copied from its page. */
export function EntryText() {
  const [text, setText] = useState('');
  const fault = useEntry((state) => state.fault);
  const close = useCloseModal();
  return (
    <>
      <h2>Open entry</h2>
      <p className="quiet">Paste the text of a dictionary entry as it is copied from its page, choose a file, or drop one on the window. You see what was read before anything changes.</p>
      <textarea aria-label="Text of the entry" rows={11} value={text} spellCheck={false} placeholder="DEFINITION of …" onChange={(event) => setText(event.target.value)} />
      <p role="alert" className="entry-fault">{fault}</p>
      <div className="modal-buttons">
        <button type="button" className="secondary" onClick={() => void import('../../state/graphFiles').then(async ({ chooseEntryFile }) => chooseEntryFile())}>Choose a file…</button>
        <span className="grow" />
        <button type="button" className="secondary" onClick={close}>Cancel</button>
        <button type="button" className="primary" disabled={text.trim() === ''} onClick={() => void import('../../state/graphFiles').then(({ showEntry }) => showEntry(text))}>Read it</button>
      </div>
    </>
  );
}
