import { useEffect, useRef } from 'react';
import { useExploration } from '../../state/exploration';
import { openLink, useWindowState } from '../../state/windowState';
import './about.css';

/** The sources of the graph, and the notices that go with them. */
export function About() {
  const aboutOpen = useWindowState((state) => state.dialog === 'about');
  const close = (): void => useWindowState.setState({ dialog: undefined });
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (aboutOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [aboutOpen]);
  return (
    <dialog ref={dialog} className="about" aria-labelledby="about-title" onClose={close}>
      {aboutOpen && <Sources />}
      <button type="button" className="primary" onClick={close}>Close</button>
    </dialog>
  );
}

function Sources() {
  const attributes = useExploration((state) => state.graph.getAttributes());
  return (
    <>
      <h2 id="about-title">Sources and notices</h2>
      <p>{attributes.notice}</p>
      <p>For reference and teaching. Not for diagnosis, and no substitute for the current official code sets.</p>
      <ul>
        {Object.entries(attributes.sources).map(([id, source]) => (
          <li key={id}>
            {source.title}
            <span className="quiet">{[source.publisher, source.release, source.licence].filter((part) => part !== undefined).join(' · ')}</span>
            {source.url !== undefined && <button type="button" className="text-link" onClick={() => openLink(source.url ?? '')}>{new URL(source.url).host}</button>}
          </li>
        ))}
      </ul>
    </>
  );
}
