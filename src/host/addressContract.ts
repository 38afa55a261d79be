import { parseViewLink } from '#core/links/viewLink';
import type { HostAddress } from './Host';
import type { Clause } from './HostWorld';

const link = 'medroots://icd-10-cm:G89.4?depth=2';
const view = { node: 'icd-10-cm:G89.4', depth: 2 };

export const addressContract: readonly Clause[] = [
  {
    name: 'starts without a link where none was given',
    async run({ host }, check) {
      check(await host.address.start(), { ok: true, value: undefined });
    },
  },
  {
    name: 'tells of the link that a person opens, and not of the view that is shown',
    async run({ host: { address }, openViewLink }, check) {
      const { heard, first } = await listenTo(address);
      address.show('/term:neurolysis');
      await openViewLink(link);
      check(parseViewLink(await first), view);
      check(heard.length, 1);
    },
  },
  {
    name: 'tells nobody who has stopped listening',
    async run({ host: { address }, openViewLink }, check) {
      const ended = await listenTo(address);
      ended.end();
      const { first } = await listenTo(address);
      await openViewLink(link);
      await first;
      check(ended.heard, []);
    },
  },
  {
    name: 'passes over what is no link to a view',
    async run({ host: { address }, openViewLink }, check) {
      const { first } = await listenTo(address);
      await openViewLink(`medroots://${'x'.repeat(600)}`);
      await openViewLink(link);
      check(parseViewLink(await first), view);
    },
  },
  {
    name: 'writes a link that others can open',
    run({ host }, check) {
      check(/^\w+:.*\/icd-10-cm:G89\.4\?depth=2$/.test(host.address.shareable('/icd-10-cm:G89.4?depth=2')), true);
      return Promise.resolve();
    },
  },
];

/** What arrives, and the first of it once it is there. */
async function listenTo(address: HostAddress): Promise<{ heard: readonly string[]; first: Promise<string>; end: () => void }> {
  const heard: string[] = [];
  let hear: (text: string) => void = () => undefined;
  const first = new Promise<string>((resolve) => {
    hear = resolve;
  });
  const end = address.onOpen((text) => {
    heard.push(text);
    hear(text);
  });
  await address.start();
  return { heard, first, end };
}
