import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, toggledPlace } from '../exploration/changes';
import { explorationSchema } from '../exploration/Exploration';
import { randomGraph } from '../layout/fixtures';
import { commandIds, commandOf, type CommandId } from './commands';
import { createTestProgram, type TestProgram } from './testProgram.fixture';

/** A command, and what the person is on when they call it. */
interface Call {
  readonly id: CommandId;
  readonly on: number;
  readonly many: boolean;
}

const calls: fc.Arbitrary<Call[]> = fc.array(fc.record({ id: fc.constantFrom(...commandIds), on: fc.nat(500), many: fc.boolean() }), { minLength: 1, maxLength: 25 });
const programs = fc.tuple(fc.nat(), fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 160 })).map(([seed, size, edges]) => createTestProgram(randomGraph(seed, size, edges), 'n0'));

async function call(program: TestProgram, { id, on, many }: Call): Promise<void> {
  const { places } = program.shown.layout;
  const place = places[on % places.length];
  const other = places[(on * 7) % places.length];
  if (place?.node !== undefined) program.select(many && other?.node !== undefined && other !== place ? [other.node, place.node] : [place.node]);
  program.moveCursor(on % 3 === 0 ? place?.key : undefined);
  program.answer = other?.node;
  const command = commandOf(id);
  if (command.impossible?.(program) === undefined) await command.run(program);
}

describe('undo', () => {
  it('takes any row of commands back to where it began, and redo to where it ended', async () => {
    await fc.assert(
      fc.asyncProperty(programs, calls, async (program, list) => {
        const before = program.shown;
        for (const one of list) if (!one.id.startsWith('edit.')) await call(program, one);
        const after = program.shown;
        while (program.shown.history.done.length > 0) program.undo();
        expect(program.shown.exploration).toEqual(before.exploration);
        expect(program.shown.layout).toEqual(before.layout);
        while (program.shown.history.undone.length > 0) program.redo();
        expect(program.shown.exploration).toEqual(after.exploration);
        expect(program.shown.layout).toEqual(after.layout);
      }),
      { numRuns: 60 },
    );
  });

  it('knows a name for every step, and only commands that say so make steps', async () => {
    await fc.assert(
      fc.asyncProperty(programs, calls, async (program, list) => {
        for (const one of list) {
          const { exploration } = program.shown;
          await call(program, one);
          const mayStep = commandOf(one.id).undo === 'step' || ['edit.undo', 'edit.redo'].includes(one.id);
          expect([one.id, mayStep || program.shown.exploration === exploration]).toEqual([one.id, true]);
        }
        for (const { name } of [...program.shown.history.done, ...program.shown.history.undone]) expect(name.trim()).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a state that can be written down and read again, with a selection and a cursor that are there', async () => {
    await fc.assert(
      fc.asyncProperty(programs, calls, async (program, list) => {
        for (const one of list) {
          await call(program, one);
          const { exploration, selection, cursor, layout, graph } = program.shown;
          expect(explorationSchema.parse(JSON.parse(JSON.stringify(exploration)))).toEqual(exploration);
          expect(selection.length).toBeGreaterThan(0);
          expect(selection.every((id) => graph.hasNode(id))).toBe(true);
          expect([undefined, ...layout.places.map(({ key }) => key)]).toContain(cursor);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says what it will undo', () => {
    const program = createTestProgram(randomGraph(3, 30, 60), 'n0');
    const place = program.shown.layout.places.find(({ node, role }) => node !== undefined && role !== 'focus');
    program.select([place?.node ?? '']);
    void commandOf('view.hide').run(program);
    expect(commandOf('edit.undo').titleNow?.(program)).toBe(`Undo hide ${program.shown.graph.getNodeAttribute(place?.node ?? '', 'label')}`);
    program.undo();
    expect(commandOf('edit.redo').titleNow?.(program)).toMatch(/^Redo hide /);
  });

  it('counts pushes of one thing by the keyboard as one step', () => {
    const program = createTestProgram(randomGraph(3, 30, 60), 'n0');
    const place = program.shown.layout.places.find(({ role }) => role === 'chip');
    program.moveCursor(place?.key);
    for (const id of ['go.nudge-left', 'go.nudge-left', 'go.nudge-up'] as const) void commandOf(id).run(program);
    program.undo();
    expect(program.shown.view.moves).toEqual([]);
  });

  it('forgets what was undone when something else is done', () => {
    const program = createTestProgram(randomGraph(3, 30, 60), 'n0');
    void commandOf('view.depth-2').run(program);
    program.undo();
    void commandOf('view.depth-3').run(program);
    expect(commandOf('edit.redo').impossible?.(program)).toBe('Nothing has been undone.');
  });
});

it('opens a counted group and closes it again', () => {
  const program = createTestProgram(randomGraph(3, 30, 60), 'n0');
  const opened = toggledPlace(program.shown.exploration, 'a group');
  expect(isOpen(opened.walk.visits[0].view, 'a group')).toBe(true);
  expect(isOpen(toggledPlace(opened, 'a group').walk.visits[0].view, 'a group')).toBe(false);
});
