import { z } from 'zod';

const rectangleSchema = z.strictObject({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() });

/** What the main process remembers for itself, in `window.json`. */
export const windowStateSchema = z.strictObject({
  bounds: rectangleSchema.optional(),
  maximized: z.boolean(),
  lastFolder: z.string().optional(),
});
export type WindowState = z.infer<typeof windowStateSchema>;
export const firstWindowState: WindowState = { maximized: false };
