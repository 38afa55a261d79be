// @ts-check
import { z } from 'zod';

/** What the stand-in reads of Chromium's messages. */
export const frameSchema = z.object({ id: z.string(), parentId: z.string().optional(), url: z.string(), urlFragment: z.string().optional(), name: z.string().optional() });

export const eventSchemas = {
  'Runtime.executionContextCreated': z.object({ context: z.object({ id: z.number(), name: z.string(), auxData: z.object({ frameId: z.string() }) }) }),
  'Page.frameNavigated': z.object({ frame: frameSchema }),
  'Page.frameDetached': z.object({ frameId: z.string() }),
  'Fetch.requestPaused': z.object({
    requestId: z.string(),
    frameId: z.string().optional(),
    resourceType: z.string(),
    request: z.object({ url: z.string(), method: z.string(), headers: z.record(z.string(), z.string()) }),
  }),
  'Runtime.bindingCalled': z.object({ name: z.string(), payload: z.string(), executionContextId: z.number() }),
};

/** What the preload's half posts. */
export const postedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('invoke'), id: z.number(), channel: z.string(), sent: z.unknown() }),
  z.object({ kind: z.literal('open'), sent: z.unknown() }),
  z.object({ kind: z.literal('preload-error'), sent: z.unknown() }),
]);

export const targetSchema = z.object({ targetId: z.string() });
export const sessionSchema = z.object({ sessionId: z.string() });
export const navigationSchema = z.object({ errorText: z.string().optional() });
export const evaluationSchema = z.object({ result: z.object({ value: z.unknown().optional() }), exceptionDetails: z.object({ text: z.string() }).optional() });

/** Of all targets: which one, and its title where it is told. */
export const targetEventSchema = z.union([
  z.object({ targetInfo: z.object({ targetId: z.string(), title: z.string() }) }).transform(({ targetInfo }) => targetInfo),
  z.object({ targetId: z.string() }).transform(({ targetId }) => ({ targetId, title: '' })),
]);
