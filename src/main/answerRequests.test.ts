import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { success } from '#core/result';
import { channels } from '#host/channels';
import { openRequestSchema, type HostReply, type OpenRequest } from '#host/Host';
import { answerRequests } from './answerRequests';

type Handler = (event: unknown, ...received: unknown[]) => Promise<unknown>;
const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, Handler>() }));
vi.mock('electron', () => ({ ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) } }));

const origin = 'app://bundle';
const own = { senderFrame: { origin, parent: null } };
const request = { title: 'Open graph', extensions: ['json'] };
const run = vi.fn<(argument: OpenRequest) => Promise<HostReply<string>>>(async () => Promise.resolve(success('done')));

beforeEach(() => {
  handlers.clear();
  run.mockClear();
  answerRequests(channels.openFile, origin, { schema: openRequestSchema, run });
});

async function ask(event: unknown, ...received: unknown[]): Promise<unknown> {
  return handlers.get(channels.openFile)?.(event, ...received);
}

describe('a request to the main process', () => {
  it('is answered to the main frame of the program’s own page', async () => {
    expect(await ask(own, request)).toEqual({ ok: true, value: 'done' });
    expect(run).toHaveBeenCalledWith(request);
  });

  it.each([
    ['a frame within the page', { senderFrame: { origin, parent: {} } }],
    ['a frame that has gone', { senderFrame: null }],
    ['another origin', { senderFrame: { origin: 'https://evil.test', parent: null } }],
    ['an origin that only begins alike', { senderFrame: { origin: 'app://bundle.evil.test', parent: null } }],
    ['another host of the scheme', { senderFrame: { origin: 'app://other', parent: null } }],
    ['a file', { senderFrame: { origin: 'file://', parent: null } }],
    ['a sandboxed or data frame', { senderFrame: { origin: 'null', parent: null } }],
  ])('is refused to %s', async (_name, event) => {
    expect(await ask(event, request)).toMatchObject({ ok: false, code: 'not-permitted' });
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    [],
    [undefined],
    [null],
    ['../../etc/hosts'],
    [{ ...request, extensions: [] }],
    [{ ...request, extensions: ['../x'] }],
    [{ ...request, extensions: Array.from({ length: 99 }, () => 'json') }],
    [{ ...request, title: 'x'.repeat(300) }],
    [{ ...request, path: '/etc/hosts' }],
    [request, 'more'],
  ])('is refused when it is not asked as the program asks: %j', async (...received: unknown[]) => {
    expect(await ask(own, ...received)).toMatchObject({ ok: false, code: 'wrong-request' });
    expect(run).not.toHaveBeenCalled();
  });

  it('is answered with a failure when the work throws, telling the page nothing of why', async () => {
    answerRequests(channels.openLink, origin, { schema: z.string(), run: async () => Promise.reject(new Error('/home/someone/secret')) });
    const reply = await handlers.get(channels.openLink)?.(own, 'x');
    expect(reply).toMatchObject({ ok: false, code: 'failed' });
    expect(JSON.stringify(reply)).not.toContain('secret');
  });
});
