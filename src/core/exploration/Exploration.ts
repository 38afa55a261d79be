import { z } from 'zod';
import { filterSchema, noFilter } from '../filter/Filter';
import { lessonSchema } from '../lessons/Lesson';
import type { NodeId } from '../vocabulary/ids';
import { relationNames } from '../vocabulary/relations';
import { startWalk, walkSchema } from '../walk/Walk';
import { keptWalkSchema } from '../walk/KeptWalk';

const id = z.string().min(1);

/** Which two nodes one asks to be joined, the relations that are left out, and which of the answers is looked at. */
export const pathQuestionSchema = z.strictObject({
  from: id,
  to: id,
  without: z.array(z.enum(relationNames)),
  chosen: z.int().min(0).max(2),
});
export type PathQuestion = z.infer<typeof pathQuestionSchema>;

/**
 * All that a person has made of a graph by walking through it: what can be undone, and what survives a restart. Plain
 * data; what is drawn follows from it (`lookAt`).
 */
export const explorationSchema = z.strictObject({
  walk: walkSchema,
  filter: filterSchema,
  path: pathQuestionSchema.exactOptional(),
  kept: z.array(keptWalkSchema),
  /** The lesson that is being made or given. */
  lesson: lessonSchema.exactOptional(),
});
export type Exploration = z.infer<typeof explorationSchema>;

export function startExploration(focus: NodeId): Exploration {
  return { walk: startWalk(focus), filter: noFilter, kept: [] };
}
