import { boundsOf } from '../../figure/composeFigure';
import { drawLayout, type LayoutLook } from '../../figure/drawLayout';
import type { SceneGroup } from '../../figure/FigureScene';
import type { FigureSubject } from '../../figure/figureSubject';
import { smallestReadable } from '../../figure/figureWarnings';
import { movedLayout } from '../../figure/movedLayout';
import { disputesIn, type DisputeNote } from '../../figure/page/disputesIn';
import { typography } from '../../layout/typography';
import { compassLayout } from '../../layout/compassLayout';
import { plainLens } from '../../layout/Layout';
import { startView } from '../../layout/viewChanges';
import type { Room } from '../../layout/Room';
import type { MedicalGraph } from '../../graph/MedicalGraph';
import type { Step } from '../Lesson';
import { stageOf } from '../stage';
import { scaledGroups } from './scaledGroups';

/** A step's picture before it has its size on paper. */
export interface StepPicture {
  readonly subject: FigureSubject;
  readonly disputes: readonly DisputeNote[];
  readonly width: number;
  readonly height: number;
  /** Only what stands next to the focus is shown, since all that the step shows is too much for paper. */
  readonly isPart: boolean;
}

const pointsPerPixel = 0.75;
const smallestWords = Math.min(typography.heading.size, typography.focusKind.size);
/** In the signs of disputes. */
const smallestNumber = 8;
/** Smaller, the words of a picture are hard to read in print. */
export const smallestScale = smallestReadable / (pointsPerPixel * smallestWords);

/** All that the step shows, or undefined where the graph lacks its focus. */
export function wholePicture(graph: MedicalGraph, step: Step, room: Room): StepPicture | undefined {
  return picture(graph, step, room, false);
}

/** What stands next to its focus, by nobody's hand. */
export function partPicture(graph: MedicalGraph, step: Step, room: Room): StepPicture | undefined {
  return picture(graph, step, room, true);
}

function picture(graph: MedicalGraph, step: Step, room: Room, isPart: boolean): StepPicture | undefined {
  const stage = stageOf(graph, step);
  if (!stage) return undefined;
  const view = isPart ? startView(stage.view.focus) : stage.view;
  const layout = compassLayout(stage.graph, view, { ...plainLens, room, filter: stage.filter });
  const bounds = boundsOf(layout);
  const subject = { graph: stage.graph, layout: { ...layout, bounds }, title: step.title };
  return { subject, disputes: disputesIn(subject), width: bounds.width, height: bounds.height, isPart };
}

/** Whether the signs of disputes can bear the numbers of their notes in this size. */
export function isNumbered(scale: number): boolean {
  return smallestNumber * scale * pointsPerPixel >= smallestReadable;
}

/** With its middle at (x, y). What would be written smaller than `smallest`, in points, is left out. */
export function drawPicture({ subject: { graph, layout } }: StepPicture, look: LayoutLook, at: { readonly x: number; readonly y: number; readonly scale: number }, smallest: number): SceneGroup[] {
  const groups = scaledGroups(drawLayout(graph, movedLayout(layout, 0, 0), look), at);
  const isReadable = (size: number): boolean => size * pointsPerPixel > smallest - 0.01;
  // A caption over chips without names would say nothing.
  const hasNames = isReadable(typography.label.size * at.scale);
  const isWritten = (size: number): boolean => isReadable(size) && (hasNames || size > typography.caption.size * at.scale);
  return groups.map((group) => ({ ...group, shapes: group.shapes.filter((shape) => shape.kind === 'path' || isWritten(shape.size)) }));
}
