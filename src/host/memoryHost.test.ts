import { describe, expect, it } from 'vitest';
import { hostContract, type HostWorld } from './hostContract';
import { createMemory, createMemoryHost } from './memoryHost';

function createWorld(): HostWorld {
  const memory = createMemory();
  const host = createMemoryHost(memory);
  return {
    host,
    chooseFile: (file) => Promise.resolve(host.chooseFile(file)),
    choosePlace: (name) => Promise.resolve(host.choosePlace(name)),
    savedBytes: (name) => Promise.resolve(memory.files.get(name)),
    damageSettings: () => Promise.resolve(void (memory.settings = '{"theme":')),
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
});
