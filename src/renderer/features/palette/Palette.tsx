import type { Entry } from '#core/commands/Entry';
import { keyLabel, keysFor } from '#core/commands/keys';
import { paletteEntries } from '#core/commands/paletteEntries';
import { useMemo, useState } from 'react';
import { Combobox, type Choice } from '../../Combobox';
import { host } from '../../host/host';
import { Modal, useCloseModal } from '../../Modal';
import { closeDialog } from '../../state/closeDialog';
import { useExploration } from '../../state/exploration';
import { moveTo, program } from '../../state/program';
import { runCommand } from '../../state/runCommand';
import { useWindowState } from '../../state/windowState';
import { HitLine } from '../search/HitLine';
import { useSearch } from '../search/useSearch';
import './palette.css';

/** Every command by its name, and every node of the graph. */
export function Palette() {
  const open = useWindowState((state) => state.dialog === 'palette');
  return (
    <Modal open={open} title="Commands" className="palette" onClose={() => closeDialog('palette')}>
      <PaletteList />
    </Modal>
  );
}

const mostNodes = 8;

function PaletteList() {
  const close = useCloseModal();
  const [query, setQuery] = useState('');
  const graph = useExploration((state) => state.graph);
  const entries = useMemo(() => paletteEntries(program, query), [query]);
  const found = useSearch(query);
  const hits = found.hits.filter(({ id }) => graph.hasNode(id)).slice(0, mostNodes);
  const then = (run: () => void) => (): void => {
    close();
    run();
  };
  const choice = (entry: Entry): Choice => ({
    key: entry.command.id, content: <CommandLine entry={entry} />, disabled: entry.why !== undefined, take: then(() => runCommand(entry.command.id)),
  });
  const commands = entries.filter(({ why }) => why === undefined).map(choice);
  const goTo = { title: 'Go to', choices: hits.map((hit): Choice => ({ key: hit.id, content: <HitLine hit={hit} />, take: then(() => moveTo(hit.id)) })) };
  // Who asks for what cannot be done is told why, and not taken elsewhere.
  const notNow = { title: 'Not possible now', choices: entries.filter(({ why }) => why !== undefined).map(choice) };
  return (
    <Combobox
      label="Find a command, or a node"
      placeholder="Find a command, or a node…"
      query={query}
      onQuery={setQuery}
      sections={commands.length > 0 ? [{ title: 'Commands', choices: commands }, goTo, notNow] : [notNow, goTo]}
      waiting={entries.length === 0 && found.query !== query}
    >
      No command and no node is called “{query}”. Try another word for it.
    </Combobox>
  );
}

function CommandLine({ entry: { command, title, why, holds } }: { readonly entry: Entry }) {
  const [key] = keysFor(command, host.system);
  return (
    <>
      <span className="palette-mark" aria-hidden="true">{holds ? '✓' : ''}</span>
      <span>{title}{holds && <span className="visually-hidden">, holds now</span>}</span>
      <small>{command.menu?.menu}</small>
      {key !== undefined && <kbd className="aside">{keyLabel(key, host.system)}</kbd>}
      {why !== undefined && <small className="palette-why">{why}</small>}
    </>
  );
}
