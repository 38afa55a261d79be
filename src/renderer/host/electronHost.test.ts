import { describe, expect, it } from 'vitest';
import type { Bridge } from '#host/Bridge';
import { createElectronHost } from './electronHost';

function bridgeAnswering(answer: () => Promise<unknown>, listen: (listener: (value: unknown) => void) => () => void = () => () => {}): Bridge {
  return {
    system: 'windows',
    files: { open: answer, save: answer },
    drafts: { load: answer, save: answer, remove: answer, setAside: answer },
    settings: { load: answer, save: answer },
    clipboard: { writeText: answer, writePicture: answer },
    address: { start: answer, onOpen: listen },
    links: { open: answer },
    menu: { update: answer, onCommand: listen },
  };
}

const request = { title: 'Open graph', extensions: ['json'] };

describe('the Electron host', () => {
  it('passes on what the main process answers', async () => {
    const host = createElectronHost(bridgeAnswering(() => Promise.resolve({ ok: false, code: 'cancelled', message: 'Nothing was chosen.' })));
    expect(await host.files.open(request)).toEqual({ ok: false, code: 'cancelled', message: 'Nothing was chosen.' });
  });

  it.each([undefined, null, 7, 'ok', {}, { ok: true }, { ok: true, value: { token: 1 } }, { ok: false, code: 'other', message: '' }])('takes %j for a failure', async (reply) => {
    const host = createElectronHost(bridgeAnswering(() => Promise.resolve(reply)));
    expect(await host.files.open(request)).toMatchObject({ ok: false, code: 'failed' });
  });

  it('never rejects, whether the call is refused or cannot be made', async () => {
    const refused = createElectronHost(bridgeAnswering(() => Promise.reject(new Error('No handler registered'))));
    const thrown = createElectronHost(
      bridgeAnswering(() => {
        throw new Error('An object could not be cloned');
      }),
    );
    expect(await refused.settings.load()).toMatchObject({ ok: false, code: 'failed' });
    expect(await thrown.links.open('https://example.org')).toMatchObject({ ok: false, code: 'failed' });
  });

  it('hears only commands of the registry', () => {
    const heard: string[] = [];
    const host = createElectronHost(
      bridgeAnswering(
        () => Promise.resolve(),
        (listener) => {
          for (const id of ['file.open', 'file.erase', 7, undefined]) listener(id);
          return () => {};
        },
      ),
    );
    host.menu?.onCommand((id) => heard.push(id));
    expect(heard).toEqual(['file.open']);
  });

  it('hears only links that are text', () => {
    const heard: string[] = [];
    const host = createElectronHost(
      bridgeAnswering(
        () => Promise.resolve(),
        (listener) => {
          for (const link of [undefined, 7, { node: 'G89.4' }, 'medroots://G89.4']) listener(link);
          return () => {};
        },
      ),
    );
    host.address.onOpen((link) => heard.push(link));
    expect(heard).toEqual(['medroots://G89.4']);
  });
});
