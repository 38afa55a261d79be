import { z } from 'zod';
import { walkSchema } from './Walk';

/** A walk that was given a name and kept; `id` is its own for good, names may repeat. */
export const keptWalkSchema = z.strictObject({ id: z.string().min(1), name: z.string().min(1).max(120), walk: walkSchema });
export type KeptWalk = z.infer<typeof keptWalkSchema>;
