import { describe, expect, it, vi } from 'vitest';
import { createLinkOpener } from './linkOpener';

type Effects = Parameters<typeof createLinkOpener>[0];
type Ask = Effects['ask'];
type Open = Effects['open'];

describe('the link opener', () => {
  it('shows the true host before it opens anything', async () => {
    const ask = vi.fn<Ask>(async () => Promise.resolve(true));
    const open = vi.fn<Open>(async () => Promise.resolve());
    expect((await createLinkOpener({ ask, open })('https://еxample.org/a')).ok).toBe(true);
    expect(ask).toHaveBeenCalledWith({ kind: 'page', target: 'xn--xample-2of.org', href: 'https://xn--xample-2of.org/a' });
    expect(open).toHaveBeenCalledWith('https://xn--xample-2of.org/a');
  });

  it('opens nothing that the person declines, and asks nothing about what is refused', async () => {
    const ask = vi.fn<Ask>(async () => Promise.resolve(false));
    const open = vi.fn<Open>(async () => Promise.resolve());
    const openLink = createLinkOpener({ ask, open });
    expect(await openLink('https://example.org')).toMatchObject({ code: 'cancelled' });
    expect(await openLink('file:///etc/hosts')).toMatchObject({ code: 'not-permitted' });
    expect(ask).toHaveBeenCalledTimes(1);
    expect(open).not.toHaveBeenCalled();
  });

  it('asks one question at a time', async () => {
    let agree: (value: boolean) => void = () => {};
    const ask = vi.fn<Ask>(() => new Promise((resolve) => (agree = resolve)));
    const openLink = createLinkOpener({ ask, open: async () => Promise.resolve() });
    const first = openLink('https://example.org');
    expect(await openLink('https://example.org')).toMatchObject({ code: 'not-permitted' });
    agree(true);
    expect(await first).toMatchObject({ ok: true });
    const second = openLink('https://example.org');
    agree(true);
    expect(await second).toMatchObject({ ok: true });
  });

  it('says when the system has no program for it', async () => {
    const openLink = createLinkOpener({ ask: async () => Promise.resolve(true), open: async () => Promise.reject(new Error('no handler')) });
    expect(await openLink('mailto:a@example.org')).toMatchObject({ code: 'failed' });
  });
});
