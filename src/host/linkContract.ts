import { codeOf, type Clause } from './HostWorld';

export const linkContract: readonly Clause[] = [
  {
    name: 'opens web pages and mail, and nothing else',
    async run({ host, openedLinks }, check) {
      for (const url of ['https://example.org/a?b', 'mailto:someone@example.org']) check((await host.links.open(url)).ok, true);
      // oxlint-disable-next-line no-script-url -- it is refused
      for (const url of ['javascript:alert(1)', 'file:///etc/hosts', 'app://bundle/index.html', 'https://a@b.test', 'no link']) {
        check([url, codeOf(await host.links.open(url))], [url, 'not-permitted']);
      }
      check(await openedLinks(), ['https://example.org/a?b', 'mailto:someone@example.org']);
    },
  },
];
