import { describe, expect, it } from 'vitest';
import { createBrowserDrafts } from './browserDrafts';

const bytes = Uint8Array.of(1, 2, 3);

function draftsWhere(name: string) {
  return createBrowserDrafts(async () => Promise.reject(new DOMException('no', name)));
}

describe('drafts in a browser that keeps nothing', () => {
  it('last as long as the page, and say so', async () => {
    const drafts = draftsWhere('SecurityError');
    expect(await drafts.load('session')).toMatchObject({ ok: false, code: 'not-permitted' });
    expect(await drafts.save('session', bytes)).toMatchObject({ ok: false, code: 'not-permitted' });
    expect(await drafts.load('session')).toEqual({ ok: true, value: { bytes } });
  });

  it('are as they were when they were saved', async () => {
    const drafts = draftsWhere('SecurityError');
    const changing = bytes.slice();
    const saving = drafts.save('session', changing);
    changing.fill(0);
    await saving;
    expect(await drafts.load('session')).toEqual({ ok: true, value: { bytes } });
  });

  it('are not lost when they cannot be put aside', async () => {
    const drafts = draftsWhere('SecurityError');
    await drafts.save('graph', bytes);
    expect(await drafts.setAside('graph')).toMatchObject({ ok: false, code: 'not-permitted' });
    expect(await drafts.load('graph')).toEqual({ ok: true, value: { bytes } });
  });

  it('say so where there is no room', async () => {
    expect(await draftsWhere('QuotaExceededError').save('session', bytes)).toMatchObject({ ok: false, code: 'disk-full' });
  });
});
