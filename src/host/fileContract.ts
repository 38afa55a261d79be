import { codeOf, type Clause, type WorldFile } from './HostWorld';

const openGraph = { title: 'Open graph', extensions: ['json'] };
const chosen: WorldFile = { name: 'walk.json', bytes: Uint8Array.of(123, 0, 255, 10, 125) };

export const fileContract: readonly Clause[] = [
  {
    name: 'opens the file that the person chose, byte for byte',
    async run({ host, chooseFile }, check) {
      await chooseFile(chosen);
      const reply = await host.files.open(openGraph);
      check(reply.ok && { name: reply.value.name, bytes: [...reply.value.bytes] }, { name: chosen.name, bytes: [...chosen.bytes] });
    },
  },
  {
    name: 'opens an empty file',
    async run({ host, chooseFile }, check) {
      await chooseFile({ name: 'empty.json', bytes: new Uint8Array() });
      const reply = await host.files.open(openGraph);
      check(reply.ok && reply.value.bytes.byteLength, 0);
    },
  },
  {
    name: 'says cancelled when the person opens nothing',
    async run({ host, chooseFile }, check) {
      await chooseFile(undefined);
      check(codeOf(await host.files.open(openGraph)), 'cancelled');
    },
  },
  {
    name: 'saves where the person says',
    async run({ host, choosePlace, savedBytes }, check) {
      await choosePlace('graph.json');
      const reply = await host.files.save({ suggestedName: 'graph.json', bytes: chosen.bytes });
      check(reply.ok && reply.value.name, 'graph.json');
      check(await savedBytes('graph.json'), chosen.bytes);
    },
  },
  {
    name: 'saves again in the same place without asking',
    async run({ host, choosePlace, savedBytes }, check) {
      await choosePlace('graph.json');
      const first = await host.files.save({ suggestedName: 'graph.json', bytes: chosen.bytes });
      if (!first.ok) throw new Error(first.message);
      const again = await host.files.save({ suggestedName: 'graph.json', bytes: Uint8Array.of(1), token: first.value.token });
      check(again.ok, true);
      check(await savedBytes('graph.json'), Uint8Array.of(1));
    },
  },
  {
    name: 'says cancelled when the person saves nowhere',
    async run({ host, choosePlace, savedBytes }, check) {
      await choosePlace(undefined);
      check(codeOf(await host.files.save({ suggestedName: 'graph.json', bytes: chosen.bytes })), 'cancelled');
      check(await savedBytes('graph.json'), undefined);
    },
  },
  {
    name: 'follows no token that it did not give',
    async run({ host }, check) {
      check(codeOf(await host.files.save({ suggestedName: 'graph.json', bytes: chosen.bytes, token: '/etc/hosts' })), 'not-found');
    },
  },
  {
    name: 'refuses a suggested name that holds a path, and an empty list of extensions',
    async run({ host }, check) {
      for (const suggestedName of ['../graph.json', 'C:\\graph.json', '/graph.json', '', 'a\u0000b']) {
        check([suggestedName, codeOf(await host.files.save({ suggestedName, bytes: chosen.bytes }))], [suggestedName, 'wrong-request']);
      }
      check(codeOf(await host.files.open({ ...openGraph, extensions: [] })), 'wrong-request');
      check(codeOf(await host.files.open({ ...openGraph, extensions: ['*/*'] })), 'wrong-request');
    },
  },
];
