import type { PathMarks } from '#core/exploration/pathMarks';
import type { Core, ElementDefinition, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import { z } from 'zod';
import { keyOf } from './keyOf';

export interface Marks {
  readonly selected: readonly string[];
  /** Where the keyboard is, and undefined while it is elsewhere. */
  readonly cursor: string | undefined;
  /** The path that is looked at; undefined where none is asked for: then nothing is dimmed. */
  readonly path?: PathMarks;
}

export const noMarks: Marks = { selected: [], cursor: undefined };

const markClasses = ['selected', 'end', 'lit', 'other', 'dimmed'] as const;
type MarkClass = (typeof markClasses)[number];

const chipData = z.object({ width: z.number(), height: z.number(), radius: z.number() });
/** Of each tone, in pixels. */
export const ringWidth = 3;

/** Marks every element of the picture. To be called again when marks or elements have changed. */
export function showMarks(cy: Core, marks: Marks): void {
  const selected = new Set(marks.selected.filter((key) => !isFocus(cy, key)));
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const classes = element.isEdge() ? lineMarks(element, selected, marks.path) : placeMarks(keyOf(element), element, selected, marks.path);
      for (const name of markClasses) {
        if (element.hasClass(name) !== classes.includes(name)) element.toggleClass(name, classes.includes(name));
      }
    });
    showRing(cy, marks.cursor);
  });
}

/** The focus is plain to see, and all lines are its own. */
function isFocus(cy: Core, key: string): boolean {
  return cy.getElementById(key).hasClass('focus');
}

function placeMarks(key: string | undefined, element: SingularElementReturnValue, selected: ReadonlySet<string>, path: PathMarks | undefined): MarkClass[] {
  const isOnPath = key !== undefined && (path?.places.has(key) === true || path?.others.places.has(key) === true);
  const classes: MarkClass[] = path && !isOnPath ? ['dimmed'] : [];
  if (key === undefined || element.id() !== key) return classes;
  if (selected.has(key)) classes.push('selected');
  if (path?.ends.includes(key)) classes.push('end');
  return classes;
}

function lineMarks(line: SingularElementReturnValue, selected: ReadonlySet<string>, path: PathMarks | undefined): MarkClass[] {
  const key = keyOf(line) ?? '';
  const ends: unknown[] = [line.data('source'), line.data('target')];
  const classes: MarkClass[] = ends.some((end) => typeof end === 'string' && selected.has(end)) ? ['selected'] : [];
  if (!path) return classes;
  return [...classes, path.lines.has(key) ? 'lit' : path.others.lines.has(key) ? 'other' : 'dimmed'];
}

/** Nodes of their own, as a chip has but one border: a light ring and a dark one, so that one of them stands out from any ground. */
function showRing(cy: Core, cursor: string | undefined): void {
  cy.elements('.ring').remove();
  const chip = cy.getElementById(cursor ?? '');
  if (chip.nonempty()) cy.add([ringRound(chip, 'light', 2.2), ringRound(chip, 'dark', 2.2 + ringWidth)]);
}

/** The middle of its stroke lies `away` pixels outside of the chip. */
function ringRound(chip: NodeSingular, tone: 'light' | 'dark', away: number): ElementDefinition {
  const { width, height, radius } = chipData.parse(chip.data());
  const data = { id: `ring ${tone}`, of: chip.id(), width: width + 2 * away, height: height + 2 * away, radius: Math.max(radius, 2) + away };
  return { group: 'nodes', data, position: { ...chip.position() }, classes: `ring rounded ${tone}` };
}
