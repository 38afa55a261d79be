import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostContract } from '#host/hostContract';
import { expect, test } from '../fixtures';
import { launchDesktop } from '../shells/desktopProgram';
import { pageHost } from '../shells/pageHost';

test.describe('the host contract over the preload bridge', () => {
  for (const { name, run } of hostContract) {
    test(name, async ({ desktop, folder, shell }) => {
      let running = desktop;
      const world = {
        host: await pageHost(desktop.page),
        chooseFile: desktop.answerOpenDialog,
        choosePlace: desktop.answerSaveDialog,
        savedBytes: desktop.savedBytes,
        openedLinks: desktop.openedLinks,
        damageSettings: () => writeFile(join(folder, 'settings.json'), '{"theme":'),
        async restart() {
          await running.close();
          running = await launchDesktop({ shell, folder });
          return pageHost(running.page);
        },
      };
      await run(world, (actual, expected) => expect(actual).toEqual(expected));
      if (running !== desktop) await running.close();
    });
  }
});
