import type { WordTab } from '#core/commands/Program';
import { Modal } from '../../Modal';
import { closeDialog } from '../../state/closeDialog';
import { useWindowState } from '../../state/windowState';
import { useWords } from '../../state/words';
import { moveFocusWithin } from '../../moveFocusWithin';
import { BuildWord } from './BuildWord';
import { TakeApart } from './TakeApart';
import { WordParts } from './WordParts';
import './words.css';

const tabs: readonly { readonly tab: WordTab; readonly title: string }[] = [
  { tab: 'apart', title: 'Take apart' },
  { tab: 'build', title: 'Build' },
  { tab: 'parts', title: 'Word parts' },
];

/** What words are made of: taken apart, built, and looked through by appendix. */
export function WordsDialog() {
  const open = useWindowState((state) => state.dialog === 'words');
  return (
    <Modal open={open} title="Words" className="words" onClose={() => closeDialog('words')}>
      <Tabs />
    </Modal>
  );
}

function Tabs() {
  const tab = useWords((state) => state.tab);
  return (
    <>
      <div className="words-tabs" role="tablist" aria-label="Words">
        {tabs.map((one) => (
          <button key={one.tab} type="button" role="tab" id={`words-${one.tab}`} aria-selected={tab === one.tab} aria-controls="words-panel" tabIndex={tab === one.tab ? 0 : -1} onKeyDown={moveFocusWithin} onClick={() => useWords.setState({ tab: one.tab })}>
            {one.title}
          </button>
        ))}
      </div>
      <div id="words-panel" role="tabpanel" aria-labelledby={`words-${tab}`} className="words-panel">
        {tab === 'apart' && <TakeApart />}
        {tab === 'build' && <BuildWord />}
        {tab === 'parts' && <WordParts />}
      </div>
    </>
  );
}
