import { expect, test } from '../fixtures';
import { openInBrowser } from '../shells/browserProgram';
import { Picture } from '../shells/Picture';

test('a link restores a view, and the address follows the walk', async ({ context, served }) => {
  const { page } = await openInBrowser(context, `${served}#/icd-10-cm:G89.4?depth=2`);
  const picture = new Picture(page);
  await picture.hasArrived('G89.4');
  await expect(page.getByRole('group', { name: 'Steps from the middle' }).getByRole('button', { name: '2' })).toHaveAttribute('aria-pressed', 'true');
  await picture.doubleClick('term:neurolysis');
  await picture.hasArrived('neurolysis');
  await expect(page).toHaveURL(/#\/term:neurolysis\?depth=2$/);
  await page.evaluate(() => void (location.hash = '#/64640'));
  await picture.hasArrived('64640');
});

test('a link to nothing is said, and the program starts where it starts', async ({ context, served }) => {
  const { page } = await openInBrowser(context, `${served}#/term:no-such-thing`);
  await new Picture(page).hasArrived('neurolysis');
  await expect(page.getByRole('status')).toContainText('Nothing in the graph is named “term:no-such-thing”');
});

test('damaged state is put aside and said, and the program starts', async ({ context, served }) => {
  const first = await openInBrowser(context, served);
  const picture = new Picture(first.page);
  await picture.hasArrived('neurolysis');
  await first.page.keyboard.press('2');
  await first.page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await first.page.goto(`${served}icon.svg`);
  await first.page.evaluate(damageSession);
  const again = await openInBrowser(context, served);
  await new Picture(again.page).hasArrived('neurolysis');
  await expect(again.page.getByRole('status')).toContainText('Where you were could not be read, so the program starts anew.');
});

/** In a page of the same origin: cuts what is stored of the session in half. */
async function damageSession(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open(name ?? '');
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => fail(new Error('The store does not open.')));
    });
    for (const store of database.objectStoreNames) {
      const transaction = database.transaction(store, 'readwrite');
      const cursor = transaction.objectStore(store).openCursor();
      cursor.addEventListener('success', () => {
        if (!cursor.result) return;
        const value: unknown = cursor.result.value;
        if (value instanceof Uint8Array) cursor.result.update(value.slice(0, value.length / 2));
        cursor.result.continue();
      });
      await new Promise((done) => transaction.addEventListener('complete', done));
    }
    database.close();
  }
}
