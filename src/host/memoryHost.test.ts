import { describe, expect, it } from 'vitest';
import { fileSizeLimit } from './Host';
import { hostContract } from './hostContract';
import type { HostWorld } from './HostWorld';
import { createMemory, createMemoryHost } from './memoryHost';

function createWorld(): HostWorld {
  const memory = createMemory();
  const host = createMemoryHost(memory);
  return {
    host,
    chooseFile: (file) => Promise.resolve(host.chooseFile(file)),
    choosePlace: (name) => Promise.resolve(host.choosePlace(name)),
    savedBytes: (name) => Promise.resolve(memory.files.get(name)),
    storeSettings: (json) => Promise.resolve(void (memory.settings = json)),
    asideBytes: (name) => Promise.resolve(memory.drafts.get(`${name}.bad`)),
    copied: () => Promise.resolve(memory.copied),
    openViewLink: (link) => Promise.resolve(host.arrive(link)),
    restart: () => Promise.resolve(createMemoryHost(memory)),
    openedLinks: () => Promise.resolve(memory.openedLinks),
  };
}

describe('the host contract, in memory', () => {
  it.each(hostContract)('$name', async ({ run }) => {
    await run(createWorld(), (actual, expected) => expect(actual).toEqual(expected));
  });
});

describe('the memory host', () => {
  it('fails on demand, until taken back', async () => {
    const host = createMemoryHost();
    host.fail('settings.load', 'failed');
    expect(await host.settings.load()).toMatchObject({ ok: false, code: 'failed' });
    host.fail('settings.load');
    expect(await host.settings.load()).toMatchObject({ ok: true });
  });

  it('tells listeners which command was picked, until they end it', () => {
    const host = createMemoryHost();
    const heard: string[] = [];
    const end = host.menu?.onCommand((id) => heard.push(id));
    host.pick('file.open');
    end?.();
    host.pick('file.save');
    expect(heard).toEqual(['file.open']);
  });

  it('starts with a link, and knows which view is shown', async () => {
    const host = createMemoryHost({ ...createMemory(), startLink: 'G89.4' });
    expect(await host.address.start()).toEqual({ ok: true, value: 'G89.4' });
    host.address.show('/icd-10-cm:G89.4');
    expect(host.shownLink).toBe('/icd-10-cm:G89.4');
  });

  it('keeps no draft that is larger than a file may be, and the one before it stays', async () => {
    const { drafts } = createMemoryHost();
    await drafts.save('graph', Uint8Array.of(1));
    expect(await drafts.save('graph', new Uint8Array(fileSizeLimit + 1))).toMatchObject({ ok: false, code: 'too-large' });
    expect(await drafts.load('graph')).toEqual({ ok: true, value: { bytes: Uint8Array.of(1) } });
  });
});
