import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it as base } from 'vitest';
import { createSmallProject, type SmallProject } from './smallProject.fixture';

let count = 0;

const it = base.extend<{ project: SmallProject }>({
  // oxlint-disable-next-line no-empty-pattern -- what Vitest asks of a fixture that needs no other
  project: async ({}, provide) => {
    const project = await createSmallProject(`/nowhere/${count++}`);
    await provide(project);
    await project.remove();
  },
});

/** A browser that writes down what it finds at the address, and is closed after a while that a person would need. */
function browserIn({ folder }: SmallProject): string {
  return `#!${process.execPath}
    const address = process.argv.find((word) => word.startsWith('--app=')).slice(6);
    fetch(address).then((answer) => answer.text()).then((text) => require('fs').writeFileSync(${JSON.stringify(join(folder, 'seen'))}, text + new URL(address).hash));
    setTimeout(() => undefined, 2_300);`;
}

function addressIn(line: string): string {
  return /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0] ?? '';
}

describe.skipIf(process.platform === 'win32')('npm start', { concurrent: true, timeout: 30_000 }, () => {
  it('opens the window of a browser where Electron cannot be fetched, and does not wait for Electron again', async ({ project, expect }) => {
    await project.put('browser', browserIn(project));
    const first = await project.start().ended;
    expect(first.code).toBe(0);
    expect(first.output).toMatch(/^Electron could not be fetched \(no network.*\): opening .*\n$/m);
    expect(await readFile(join(project.folder, 'seen'), 'utf8')).toBe('<title>the program</title>');
    await project.put('node_modules/electron/install.js', `require('fs').writeFileSync(__dirname + '/tried', '')`);
    expect((await project.start().ended).output).toContain('--fetch-electron');
    await expect(readFile(join(project.folder, 'node_modules/electron/tried'))).rejects.toThrow('ENOENT');
  });

  it("opens Electron's window once it is fetched, with what it was given, and ends as that ends", async ({ project, expect }) => {
    await project.put('node_modules/electron/fetched', `#!${process.execPath}\nconsole.log('given', ...process.argv.slice(2));`);
    await project.put(
      'node_modules/electron/install.js',
      `const fs = require('fs'); fs.mkdirSync(__dirname + '/dist'); fs.copyFileSync(__dirname + '/fetched', __dirname + '/dist/electron'); fs.writeFileSync(__dirname + '/path.txt', 'electron');`,
    );
    const { code, output } = await project.start(['--lang=de', 'medroots://icd-10-cm:G89.4?depth=2']).ended;
    expect(code).toBe(0);
    expect(output).toMatch(new RegExp(`^given ${project.folder}.* --lang=de medroots://icd-10-cm:G89\\.4\\?depth=2$`, 'm'));
    expect(output).not.toContain('could not');
  });

  it('opens the window of a browser where Electron is there and does not start', async ({ project, expect }) => {
    await project.put('browser', browserIn(project));
    await project.put('node_modules/electron/dist/electron', '#!/bin/sh\nexit 127\n');
    await project.put('node_modules/electron/path.txt', 'electron');
    const { code, output } = await project.start().ended;
    expect(code).toBe(0);
    expect(output).toContain('does not start (it ended with 127)');
  });

  it.for([
    ['where there is no display', [], { DISPLAY: '' }, 'no display'],
    ['where that is asked for', ['--no-window'], {}, 'asked for'],
    ['where there is no browser', [], { MEDROOTS_BROWSER: '', PATH: '/nowhere' }, 'no Chrome, Edge or Chromium'],
  ] as const)('prints the address and keeps serving %s', async ([, words, environment, reason], { project, expect }) => {
    const { child, line, ended } = project.start([...words, 'icd-10-cm:G89.4'], environment);
    const said = await line(/http:/);
    expect(said).toContain(reason);
    expect(said).toContain('/#/icd-10-cm:G89.4 until');
    expect(await (await fetch(addressIn(said))).text()).toBe('<title>the program</title>');
    child.kill('SIGINT');
    await ended;
  });

  it('opens a second window from the same address, so that settings are shared', async ({ project, expect }) => {
    await project.put('browser', `#!${process.execPath}\nsetInterval(() => undefined, 1000);`);
    const first = project.start();
    const address = addressIn(await first.line(/http:/));
    // Under another name: a file that is being run cannot be written.
    await project.put('other-browser', browserIn(project));
    const second = project.start(['medroots://icd-10-cm:G89.4?depth=2'], { MEDROOTS_BROWSER: join(project.folder, 'other-browser') });
    expect(addressIn(await second.line(/http:/))).toBe(address);
    expect((await second.ended).code).toBe(0);
    expect(await readFile(join(project.folder, 'seen'), 'utf8')).toBe('<title>the program</title>#/icd-10-cm:G89.4?depth=2');
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
  });

  it.for([
    ['where a running browser took the window over', 0, /shows the window/],
    ['where the browser could not open a window', 21, /could not open a window/],
  ] as const)('keeps serving %s', async ([, code, words], { project, expect }) => {
    await project.put('browser', `#!/bin/sh\nexit ${code}\n`);
    const { child, line, ended } = project.start();
    const address = addressIn(await line(/http:/));
    await line(words);
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGINT');
    await ended;
  });
});
