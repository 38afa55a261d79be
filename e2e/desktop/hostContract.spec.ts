import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostContract } from '#host/hostContract';
import { expect, test } from '../fixtures';
import { pageHost } from '../shells/pageHost';

test.describe('the host contract over the preload bridge', () => {
  for (const { name, run } of hostContract) {
    test(name, async ({ launchBare, folder }) => {
      const desktop = await launchBare();
      const world = {
        host: await pageHost(desktop.page),
        chooseFile: desktop.answerOpenDialog,
        choosePlace: desktop.answerSaveDialog,
        savedBytes: desktop.savedBytes,
        openedLinks: desktop.openedLinks,
        storeSettings: (json: string) => writeFile(join(folder, 'settings.json'), json),
        asideBytes: async (draft: string) => new Uint8Array(await readFile(join(folder, `${draft}.json.bad`))),
        copied: desktop.copied,
        openViewLink: (link: string) => desktop.startAgain([link]),
        restart: async () => pageHost((await launchBare()).page),
      };
      await run(world, (actual, expected) => expect(actual).toEqual(expected));
    });
  }
});
