import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createArrivingLinks } from './arrivingLinks';

const folder = mkdtempSync(join(tmpdir(), 'links-'));
writeFileSync(join(folder, 'neurolysis'), '');
afterAll(() => rmSync(folder, { recursive: true }));

function arrived(...words: string[]): string | undefined {
  const links = createArrivingLinks();
  links.arrive(words, folder);
  return links.start(() => undefined);
}

describe('a link that arrives', () => {
  it.each(['medroots://icd-10-cm:G89.4?depth=2', 'MEDROOTS:root:-lysis', 'medroots:///term:nerve%20block', 'G89.4', 'icd-10-cm:G89.4', 'root:neur-o', 'νεῦρον', '#/cpt:64640'])(
    'is %s',
    (word) => {
      expect(arrived(word)).toBe(word);
    },
  );

  // oxlint-disable no-script-url -- they are refused
  it.each([
    '',
    ' ',
    '--inspect',
    '--inspect=0.0.0.0:9229',
    '--remote-debugging-port=9222',
    '-r',
    '/etc/passwd',
    './lesson.yaml',
    '../secret',
    '~/.ssh/id_rsa',
    'C:\\Windows\\system32\\cmd.exe',
    'C:/Windows/system32/cmd.exe',
    '\\\\server\\share',
    'file:///etc/passwd',
    'file:/etc/passwd',
    'https://example.org',
    'HTTPS://example.org/?medroots://G89.4',
    'app://bundle/index.html',
    'medroots://https://example.org',
    'medroots://',
    'medroots://a%00b',
    'neurolysis',
    '.',
    `medroots://${'x'.repeat(600)}`,
    `G89.4?${'x'.repeat(3000)}`,
  ])('is not %j', (word) => {
    expect(arrived(word)).toBeUndefined();
  });

  it('is found among flags and paths', () => {
    expect(arrived('--no-sandbox', '/opt/program', 'https://example.org', 'medroots://G89.4', 'G89.3')).toBe('medroots://G89.4');
  });
});

describe('links that arrive', () => {
  it('wait for the page, and are sent to it once it has asked', () => {
    const links = createArrivingLinks();
    const sent: string[] = [];
    links.arrive(['G89.3'], folder);
    links.arrive(['G89.4'], folder);
    expect(links.start((link) => sent.push(link))).toBe('G89.4');
    links.arrive(['64640'], folder);
    expect(sent).toEqual(['64640']);
    expect(links.start(() => undefined)).toBe('G89.4');
  });

  it('are not sent to a page that has gone, and what it had been told is not told again', () => {
    const links = createArrivingLinks();
    const sent: string[] = [];
    links.arrive(['G89.4'], folder);
    links.start((link) => sent.push(link));
    links.pageGone();
    expect(links.start(() => undefined)).toBeUndefined();
    links.pageGone();
    links.arrive(['64640'], folder);
    expect(links.start(() => undefined)).toBe('64640');
    expect(sent).toEqual([]);
  });
});
