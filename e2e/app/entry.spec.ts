import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

const textOf = (name: string): string => readFileSync(`src/core/formats/entry/fixtures/${name}.txt`, 'utf8');

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName = '', content = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, text],
  );
}

test('an entry that is dropped on the window is looked over, joins the graph, and is there again after a restart', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await drop(page, 'appendectomy.txt', textOf('appendectomy'));
  const dialog = page.getByRole('dialog', { name: 'Entry “appendectomy”' });
  await expect(dialog).toContainText('New entry');
  await expect(dialog).toContainText('K35.80');
  await dialog.getByRole('button', { name: 'Join the graph' }).click();
  await picture.hasArrived('appendectomy');
  await expect(page.getByRole('status')).toContainText('appendectomy has joined the graph');
  await picture.doubleClick('root:-ectomy');
  await picture.hasArrived('-ectomy');
  await page.reload();
  await picture.hasArrived('-ectomy');
});

test('the entry that the dictionary has makes nothing twice', async ({ program: { page } }) => {
  await new Picture(page).hasArrived('neurolysis');
  await page.keyboard.press('Control+Shift+O');
  await page.getByRole('textbox', { name: 'Text of the entry' }).fill(textOf('neurolysis'));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('dialog')).toContainText('Joins neurolysis, which the graph has');
});

test('what is no entry is refused in a sentence, and nothing changes', async ({ program: { page } }) => {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await drop(page, 'entry.txt', '%PDF-1.7\u0000\u0001');
  await expect(page.getByRole('alert')).toHaveText(/^entry\.txt: This is not plain text/);
  await page.keyboard.press('Escape');
  await picture.hasArrived('neurolysis');
});

test('an entry is saved as YAML', async ({ program }) => {
  const { page } = program;
  await new Picture(page).hasArrived('neurolysis');
  await drop(page, 'dysphagia.txt', textOf('dysphagia'));
  await program.answerSaveDialog('entry-dysphagia.yaml');
  await page.getByRole('button', { name: 'Save as YAML…' }).click();
  await expect(page.getByRole('status')).toContainText('Saved as entry-dysphagia.yaml.');
  expect(new TextDecoder().decode(await program.savedBytes('entry-dysphagia.yaml'))).toContain('define: term:dysphagia');
});
