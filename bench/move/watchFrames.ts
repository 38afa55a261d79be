import type { CDPSession, Page } from '@playwright/test';
import { z } from 'zod';

const traceEventSchema = z.object({ name: z.string(), ts: z.number() });
type TraceEvent = z.infer<typeof traceEventSchema>;

/** Of a slide, in microseconds, as a trace counts. */
const slideLasts = 250_000;
const frameLasts = 1_000_000 / 60;

/**
 * Watches what the browser draws, from its own trace: a slide may run beside the page's work, which then hears nothing of
 * its frames. The returned function answers how many frames were dropped from the mark `slide` on for as long as a slide
 * lasts.
 */
export async function watchFrames(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value.flatMap((event) => traceEventSchema.safeParse(event).data ?? [])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['blink.user_timing', 'disabled-by-default-devtools.timeline.frame'] } });
  return async () => {
    await stop(session);
    return droppedIn(events);
  };
}

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

function droppedIn(events: readonly TraceEvent[]): number {
  const start = events.find(({ name }) => name === 'slide')?.ts;
  if (start === undefined) throw new Error('Nothing slid.');
  const drawn = events.filter(({ name, ts }) => name === 'DrawFrame' && ts > start && ts < start + slideLasts).map(({ ts }) => ts).toSorted((a, b) => a - b);
  const times = [start, ...drawn, start + slideLasts];
  return times.slice(1).reduce((sum, time, at) => sum + Math.max(0, Math.round((time - (times[at] ?? time)) / frameLasts) - 1), 0);
}
