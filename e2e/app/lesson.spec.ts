import { expect, test } from '../fixtures';
import type { Page } from '@playwright/test';
import type { Program } from '../shells/Program';
import { kept } from '../shells/kept';
import { Picture } from '../shells/Picture';

/** A lesson of the walk neurolysis, rhizotomy, G89.4, with a step whose word parts come one by one, and a question. */
async function makeLesson({ page, command }: Program): Promise<void> {
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  for (const [key, label] of [['term:rhizotomy', 'rhizotomy'], ['icd-10-cm:G89.4', 'G89.4']] as const) {
    await picture.doubleClick(key);
    await picture.hasArrived(label);
  }
  await command('lesson.of-walk');
  const panel = page.getByRole('region', { name: 'Lesson', exact: true });
  await expect(panel.getByRole('list', { name: 'Steps' }).locator('.lesson-step')).toHaveText([/neurolysis/, /rhizotomy/, /G89\.4/]);
  await panel.locator('.lesson-step').first().click();
  await picture.hasArrived('neurolysis');
  for (const root of ['root:neur-o', 'root:-lysis']) {
    await picture.click(root);
    await panel.getByRole('button', { name: /^Reveal (?!what)/ }).click();
  }
  await panel.getByRole('textbox', { name: 'Title of the step' }).fill('What does the word say?');
  await panel.getByRole('textbox', { name: 'For the audience' }).fill('It says **what is done**.');
  await panel.getByRole('textbox', { name: 'Notes, for you alone' }).fill('Ask first.');
  await panel.getByRole('button', { name: 'Add a question' }).click();
  await panel.getByRole('textbox', { name: 'What is asked' }).fill('What does -lysis mean?');
  await panel.getByRole('textbox', { name: 'Answer 1' }).fill('loosening');
  await panel.getByRole('textbox', { name: 'Answer 2' }).fill('cutting');
}

async function shownKeys(page: Page): Promise<(string | null)[]> {
  return page.locator('[data-key]').evaluateAll((places) => places.map((place) => place.getAttribute('data-key')));
}

test('a walk becomes a lesson; each change of it is undone by its name, and a restart keeps it', async ({ program }) => {
  const { page } = program;
  await makeLesson(program);
  const panel = page.getByRole('region', { name: 'Lesson', exact: true });
  const titles = panel.locator('.lesson-step .lesson-name');

  await panel.getByRole('button', { name: 'Move the step down' }).click();
  await expect(titles.first()).toHaveText(/rhizotomy/);
  await panel.getByRole('button', { name: 'Duplicate the step' }).click();
  await expect(titles).toHaveCount(4);
  await panel.getByRole('button', { name: 'Delete the step' }).click();
  await expect(titles).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo delete the step' }).click();
  await page.getByRole('button', { name: 'Undo duplicate the step' }).click();
  await page.getByRole('button', { name: 'Undo move the step down' }).click();
  await expect(titles).toHaveText([/What does the word say/, /rhizotomy/, /G89\.4/]);
  await page.getByRole('button', { name: 'Undo change an answer' }).click();
  await expect(panel.getByRole('textbox', { name: 'Answer 2' })).toHaveValue('Another answer');

  await kept(page);
  await page.reload();
  await expect(titles).toHaveText([/What does the word say/, /rhizotomy/, /G89\.4/]);
});

test('a lesson is presented: moment by moment, its question, off the script and back, and the window is as it was', async ({ program }) => {
  const { page, complaints } = program;
  await makeLesson(program);
  await page.locator('.top-bar').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('F5');
  const audience = page.locator('.audience');
  await expect(audience.getByRole('heading', { name: 'What does the word say?' })).toBeVisible();
  await expect(audience).toContainText('1 of 3');
  await expect.poll(() => shownKeys(page)).toEqual(['term:neurolysis']);
  await page.keyboard.press('PageDown');
  await expect.poll(() => shownKeys(page)).toEqual(expect.arrayContaining(['term:neurolysis', 'root:neur-o']));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shownKeys(page)).toHaveLength(3);
  await new Picture(page).click('root:neur-o');
  await page.keyboard.press('ArrowRight');
  await expect(audience.getByRole('heading', { name: 'What does -lysis mean?' })).toBeVisible();
  await expect(audience).not.toContainText('(right)');
  await page.keyboard.press(' ');
  await expect(audience.getByRole('listitem').filter({ hasText: '(right)' })).toContainText('loosening');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');

  await page.keyboard.press('b');
  await expect(page.locator('.audience-blank')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('.audience-blank')).toBeHidden();

  const picture = new Picture(page);
  await picture.doubleClick('root:-lysis');
  await picture.hasArrived('-lysis');
  await expect(audience.getByRole('heading', { name: 'Off the script: -lysis' })).toBeVisible();
  await page.keyboard.press('r');
  await picture.hasArrived('neurolysis');
  await expect.poll(() => shownKeys(page)).toHaveLength(3);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Lesson', exact: true })).toBeVisible();
  await picture.hasArrived('neurolysis');
  expect((await shownKeys(page)).length).toBeGreaterThan(20);
  expect(complaints).toEqual([]);
});

test('the type of the picture is readable from the back row, however far one zooms out', async ({ program }) => {
  const { page } = program;
  await makeLesson(program);
  await page.keyboard.press('F5');
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  const zoom = (): Promise<number> => page.locator('.graph-twin-plane').evaluate((plane) => new DOMMatrix(getComputedStyle(plane).transform).a);
  const height = await page.evaluate(() => window.innerHeight);
  await page.mouse.move(700, 500);
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 400);
  await picture.hasArrived('neurolysis');
  expect((await zoom()) * 12.5).toBeGreaterThanOrEqual((24 * height) / 1080 - 0.01);
});

test('the presenter’s view is in step, steers, and outlives the audience’s', async ({ program }) => {
  const { page } = program;
  await makeLesson(program);
  await page.keyboard.press('F5');
  await expect(page.locator('.audience')).toBeVisible();
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('v')]);
  const now = presenter.getByRole('region', { name: 'Now' });
  await expect(now).toContainText('What does the word say?');
  await expect(now).toContainText('Ask first.');
  await expect(now).toContainText('0 of 2 revealed');
  await expect(presenter.getByRole('region', { name: 'Next step' })).toContainText('rhizotomy');

  await presenter.getByRole('button', { name: 'Next', exact: true }).click();
  await expect.poll(() => shownKeys(page)).toEqual(expect.arrayContaining(['root:neur-o']));
  await expect(now).toContainText('1 of 2 revealed');
  await presenter.getByRole('button', { name: /3 G89\.4/ }).click();
  await expect(page.locator('.audience')).toContainText('3 of 3');
  await presenter.getByRole('button', { name: 'Dark screen' }).click();
  await expect(page.locator('.audience-blank')).toBeVisible();
  await presenter.getByRole('button', { name: 'Dark screen' }).click();

  await page.keyboard.press('Escape');
  await expect(presenter.getByRole('alert')).toContainText('The audience’s view is closed.');
  await expect(now).toContainText('G89.4');
  const again = program.shell === 'browser' ? presenter.context().waitForEvent('page') : Promise.resolve(page);
  await presenter.getByRole('button', { name: 'Open it again' }).click();
  await expect((await again).locator('.audience')).toContainText('3 of 3');
  await expect(presenter.getByRole('alert')).toBeHidden();
  await presenter.close();
  await expect((await again).locator('.audience')).toContainText('3 of 3');
});
