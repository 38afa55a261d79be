import type { NodeId } from '../vocabulary/ids';
import type { Declarations } from './Declaration';
import type { Program } from './Program';
import { subject, subjects } from './subjects';

const words = { menu: 'Words', group: 1 } as const;
const parts = { menu: 'Words', group: 2 } as const;

/** The name of what one is at, where it is a single word that can have parts. */
function wordAt(program: Program): string | undefined {
  const { kind, label } = program.shown.graph.getNodeAttributes(subject(program));
  return (kind === 'term' || kind === 'alias') && !/\s/.test(label) ? label : undefined;
}

function partsAt(program: Program): NodeId[] {
  return subjects(program).filter((id) => program.shown.graph.getNodeAttribute(id, 'kind') === 'root');
}

export const wordCommands = {
  'words.take-apart': {
    title: 'Take a word apart…', titleNow: (program) => `Take ${wordAt(program) ?? 'a word'} apart…`, keywords: ['split', 'x-ray', 'divide', 'prefix', 'root', 'suffix', 'meaning', 'literal'], keys: ['X'], menu: words, contextMenu: 'node', undo: 'none',
    run: (program) => {
      const word = wordAt(program);
      program.dialogs.openWords('apart', word === undefined ? {} : { word });
    },
  },
  'words.build': {
    title: 'Build a word…', keywords: ['make', 'join', 'compose', 'combining vowel', 'exercise', 'learn'], keys: ['B'], menu: words, undo: 'none',
    run: (program) => {
      const chosen = partsAt(program);
      program.dialogs.openWords('build', chosen.length === 0 ? {} : { parts: chosen });
    },
  },
  'words.parts': { title: 'Word parts…', keywords: ['appendix', 'appendices', 'prefixes', 'combining forms', 'suffixes', 'list', 'browse'], keys: ['A'], menu: parts, undo: 'none', run: ({ dialogs }) => dialogs.openWords('parts') },
} as const satisfies Declarations;
