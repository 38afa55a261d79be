import { commandOf } from '#core/commands/commands';
import { gestures } from '#core/commands/gestures';
import { helpSections, type HelpSection } from '#core/commands/helpSections';
import { host } from '../../host/host';
import { Modal, useCloseModal } from '../../Modal';
import { closeDialog } from '../../state/closeDialog';
import { runCommand } from '../../state/runCommand';
import { useWindowState } from '../../state/windowState';
import './help.css';

/** Every key and every gesture, to look at or to print. */
export function HelpSheet() {
  const open = useWindowState((state) => state.dialog === 'keys');
  return (
    <Modal open={open} title="Keyboard and mouse" className="help" onClose={() => closeDialog('keys')}>
      <Sheet />
    </Modal>
  );
}

function Sheet() {
  const close = useCloseModal();
  return (
    <>
      <header>
        <h2>Keyboard and mouse</h2>
        <button type="button" className="primary" onClick={close}>Close</button>
      </header>
      <SingleKeys />
      <div className="help-columns">
        {helpSections(host.system).map((section) => <Keys key={section.title} section={section} />)}
        <section>
          <h3 className="section-title">Mouse and touch</h3>
          <dl>
            {gestures.map(({ gesture, does }) => (
              <div key={gesture}><dt>{does}</dt><dd>{gesture}</dd></div>
            ))}
          </dl>
        </section>
      </div>
      <div className="modal-buttons">
        <button type="button" className="secondary" onClick={() => window.print()}>Print</button>
      </div>
    </>
  );
}

const held = host.system === 'mac' ? 'Cmd or Option' : 'Ctrl or Alt';

/** Who dictates, or rests a hand on the keyboard, can switch single letters off. */
function SingleKeys() {
  const on = useWindowState((state) => state.settings.singleKeys);
  const { title } = commandOf('help.single-keys');
  return (
    <p className="help-single">
      {on ? `Letters and signs without ${held} act in the picture, the outline and the table.` : `Letters and signs without ${held} are switched off: the keys in brackets do nothing.`}
      <label>
        <input type="checkbox" checked={on} onChange={() => runCommand('help.single-keys')} /> {title}
      </label>
    </p>
  );
}

function Keys({ section: { title, rows } }: { readonly section: HelpSection }) {
  const singleKeys = useWindowState((state) => state.settings.singleKeys);
  return (
    <section>
      <h3 className="section-title">{title}</h3>
      <dl>
        {rows.map(({ command, keys }) => (
          <div key={command.id}>
            <dt>{command.title}</dt>
            <dd>
              {keys.map(({ label, single }) => (
                <kbd key={label}>{single && !singleKeys ? `(${label})` : label}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
