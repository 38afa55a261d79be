import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { z } from 'zod';
import { failure } from '#core/result';
import type { Channel } from '#host/channels';
import type { HostReply } from '#host/Host';

/** What the main process does for the page: one schema for what may come in, one function for what goes out. */
export interface Answer<Argument> {
  readonly schema: z.ZodType<Argument>;
  readonly run: (argument: Argument) => Promise<HostReply<unknown>>;
}

/** Answers a channel, to the main frame of the program's own page only. Never rejects. */
export function answerRequests<Argument>(channel: Channel, origin: string, { schema, run }: Answer<Argument>): void {
  ipcMain.handle(channel, async (event, ...received: unknown[]): Promise<HostReply<unknown>> => {
    if (!isOwnPage(event, origin)) return failure('not-permitted', `${channel} was refused: the request did not come from the program's own page.`);
    const argument = schema.safeParse(received[0]);
    if (!argument.success || received.length > 1) return failure('wrong-request', `${channel} was refused: it was not asked in the way that the program asks it.`);
    return run(argument.data).catch(() => failure('failed', `${channel} failed. Try again; if it stays, restart the program.`));
  });
}

/** `senderFrame` is null once its frame has gone; its origin is Chromium's own word, not parsed from an address. */
function isOwnPage({ senderFrame }: IpcMainInvokeEvent, origin: string): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === origin;
}
