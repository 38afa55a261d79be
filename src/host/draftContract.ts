import { codeOf, type Clause } from './HostWorld';
import { draftNames } from './Host';

const bytes = Uint8Array.of(123, 0, 255, 10, 125);

export const draftContract: readonly Clause[] = [
  {
    name: 'has no draft before one was kept',
    async run({ host: { drafts } }, check) {
      for (const name of draftNames) {
        check(await drafts.load(name), { ok: true, value: {} });
        check(codeOf(await drafts.remove(name)), 'done');
        check(codeOf(await drafts.setAside(name)), 'not-found');
      }
    },
  },
  {
    name: 'keeps each draft over a restart, byte for byte',
    async run({ host: { drafts }, restart }, check) {
      check(codeOf(await drafts.save('session', bytes)), 'done');
      check(codeOf(await drafts.save('graph', new Uint8Array())), 'done');
      check(await drafts.load('session'), { ok: true, value: { bytes } });
      const again = (await restart()).drafts;
      check(await again.load('session'), { ok: true, value: { bytes } });
      check(await again.load('graph'), { ok: true, value: { bytes: new Uint8Array() } });
    },
  },
  {
    name: 'holds the last of drafts that are saved in a row, however large each is',
    async run({ host: { drafts } }, check) {
      await Promise.all([drafts.save('session', new Uint8Array(300_000)), drafts.remove('session'), drafts.save('session', new Uint8Array(20_000)), drafts.save('session', bytes)]);
      check(await drafts.load('session'), { ok: true, value: { bytes } });
    },
  },
  {
    name: 'removes a draft for good, and only that one',
    async run({ host: { drafts }, restart }, check) {
      for (const name of draftNames) await drafts.save(name, bytes);
      check(codeOf(await drafts.remove('session')), 'done');
      const again = (await restart()).drafts;
      check(await again.load('session'), { ok: true, value: {} });
      check(await again.load('graph'), { ok: true, value: { bytes } });
    },
  },
  {
    name: 'puts a damaged draft aside, where it is not read again and not lost',
    async run({ host: { drafts }, asideBytes, restart }, check) {
      await drafts.save('session', bytes);
      const reply = await drafts.setAside('session');
      check(reply.ok && reply.value.place.includes('session'), true);
      check(await drafts.load('session'), { ok: true, value: {} });
      check(await (await restart()).drafts.load('session'), { ok: true, value: {} });
      check(await asideBytes('session'), bytes);
    },
  },
];
