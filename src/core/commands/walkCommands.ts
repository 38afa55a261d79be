import { withView } from '../exploration/changes';
import { askedForPath, pathChosen, pathLeft, swapped } from '../exploration/pathChanges';
import { withOpened } from '../layout/viewChanges';
import { walkKept } from '../exploration/walkChanges';
import type { NodeId } from '../vocabulary/ids';
import { walkAsText, walkName } from '../walk/walkAsText';
import type { Declarations } from './Declaration';
import type { Program } from './Program';
import { named, subject, subjects } from './subjects';

const paths = { menu: 'Walk', group: 1 } as const;
const onPath = { menu: 'Walk', group: 2 } as const;
const walks = { menu: 'Walk', group: 3 } as const;

const noPath = ({ shown }: Program): string | undefined => (shown.exploration.path ? undefined : 'Ask for a path first.');
const noWalk = ({ shown }: Program): string | undefined => (shown.exploration.walk.visits.length < 2 ? 'Go somewhere first: a walk has at least two stops.' : undefined);
const notTwo = (program: Program): string | undefined => (subjects(program).length === 2 ? undefined : 'Select two things first: click one, and the other with Shift.');

function ask(program: Program, from: NodeId, to: NodeId): void {
  program.change(`path from ${named(program, [from])} to ${named(program, [to])}`, askedForPath(program.shown, from, to));
}

export const walkCommands = {
  'path.between': {
    title: 'Why these two?', keywords: ['path', 'connect', 'shortest', 'explain', 'between'], keys: ['Y'], menu: paths, contextMenu: 'node', undo: 'step', impossible: notTwo,
    run: (program) => {
      const [from, to] = subjects(program);
      if (from !== undefined && to !== undefined) ask(program, from, to);
    },
  },
  'path.from': {
    title: 'Path from here to…', keywords: ['connect', 'shortest', 'way', 'start'], keys: ['Shift+Y'], menu: paths, contextMenu: 'node', undo: 'step',
    run: async (program) => {
      const from = subject(program);
      const to = await program.dialogs.askForNode(`Path from ${named(program, [from])} to`);
      if (to !== undefined && to !== from) ask(program, from, to);
    },
  },
  'path.to': {
    title: 'Path from the middle to here', keywords: ['connect', 'shortest', 'way', 'end'], keys: [], menu: paths, contextMenu: 'node', undo: 'step',
    impossible: (program) => (subject(program) === program.shown.focus ? 'Choose something other than the middle first.' : undefined), run: (program) => ask(program, program.shown.focus, subject(program)),
  },
  'path.next': {
    title: 'The next of the paths', keywords: ['other', 'alternative', 'second', 'third'], keys: ['N'], menu: onPath, undo: 'step', impossible: (program) => noPath(program) ?? (program.shown.paths.length < 2 ? 'There is no other path.' : undefined),
    run: (program) => program.change('choose a path', pathChosen(program.shown.exploration, ((program.shown.exploration.path?.chosen ?? 0) + 1) % program.shown.paths.length)),
  },
  'path.swap': { title: 'Swap the ends of the path', keywords: ['reverse', 'turn', 'back'], keys: [], menu: onPath, undo: 'step', impossible: noPath, run: (program) => program.change('swap the ends', swapped(program.shown.exploration)) },
  'path.around': {
    title: 'Show what is around the path', keywords: ['neighbours', 'steps', 'expand'], keys: [], menu: onPath, undo: 'step', impossible: (program) => noPath(program) ?? (program.shown.paths.length === 0 ? 'There is no path.' : undefined),
    run: (program) => {
      const { exploration, paths: found, focus } = program.shown;
      const nodes = found[exploration.path?.chosen ?? 0]?.nodes.filter((id) => id !== focus) ?? [];
      program.change('show what is around the path', withView(exploration, (view) => nodes.reduce(withOpened, view)));
    },
  },
  'path.leave': { title: 'Leave the path', keywords: ['clear', 'end', 'undim', 'all'], keys: ['L'], menu: onPath, contextMenu: 'ground', undo: 'step', impossible: noPath, run: (program) => program.change('leave the path', pathLeft(program.shown.exploration)) },

  'walk.keep': {
    title: 'Keep this walk…', keywords: ['save', 'name', 'bookmark', 'trail'], keys: ['Mod+D'], menu: walks, contextMenu: 'ground', undo: 'step', impossible: noWalk,
    run: async (program) => {
      const name = await program.dialogs.askForText('Name of the walk', walkName(program.shown.graph, program.shown.exploration.walk));
      if (name !== undefined) program.change(`keep “${name}”`, walkKept(program.shown.exploration, name));
    },
  },
  'walk.replay': { title: 'Replay the walk', titleNow: ({ replaying }) => (replaying ? 'Stop the replay' : 'Replay the walk'), keywords: ['play', 'animate', 'slides', 'show', 'stop'], keys: ['R'], menu: walks, undo: 'none', impossible: noWalk, run: (program) => program.replay(!program.replaying) },
  'walk.save-text': { title: 'Save the walk as text…', keywords: ['export', 'sentences', 'sources', 'handout'], keys: [], menu: walks, undo: 'none', impossible: noWalk, run: ({ shown, files }) => files.saveText('walk.txt', walkAsText(shown.graph, shown.exploration.walk)) },
  'walk.copy-text': { title: 'Copy the walk as text', keywords: ['clipboard', 'sentences', 'sources'], keys: [], menu: walks, undo: 'none', impossible: noWalk, run: ({ shown, clipboard }) => clipboard.copyText(walkAsText(shown.graph, shown.exploration.walk), 'Copied the walk as text.') },
} as const satisfies Declarations;
