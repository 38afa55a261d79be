import { unzipSync } from 'fflate';
import { expect, test } from '../fixtures';
import { FigureWindow } from '../figures/FigureWindow';
import { densityOf, rasterOf, readPdf } from '../figures/readFigures';
import { Picture } from '../shells/Picture';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('a slide as PNG, JPEG, SVG and PDF: the size that was asked for, the words, and nothing else', async ({ program }) => {
  const figure = new FigureWindow(program);
  await figure.open();
  await figure.setting('Size').selectOption('slide-16-9');
  await figure.enter('Dots per inch', 144);
  await expect(figure.part('.figure-size')).toHaveText('1920 × 1080 pixels · 33.9 × 19.0 cm');

  const png = await figure.saved('png', 'slide.png');
  const picture = await rasterOf(png);
  expect([picture.width, picture.height, densityOf(png)]).toEqual([1920, 1080, 144]);
  expect(textOf(png)).toContain('neurolysis (procedure · three senses) in the middle.');
  const jpeg = await figure.saved('jpeg', 'slide.jpg');
  expect([(await rasterOf(jpeg)).width, densityOf(jpeg)]).toEqual([1920, 144]);

  const svg = textOf(await figure.saved('svg', 'slide.svg'));
  expect(svg).toContain('<title>Neurolysis</title>');
  expect(svg).toContain('id="icd-10-cm:G89.4"');
  expect(svg).toContain('@font-face');
  expect(svg).not.toMatch(/<script|<foreignObject|\son\w+=|https?:\/\/(?!www\.w3\.org)/i);
  await figure.setting('Its text').selectOption('outlines');
  expect(textOf(await figure.saved('svg', 'outlines.svg'))).not.toMatch(/@font-face|<text/);

  const pdf = await readPdf(await figure.saved('pdf', 'slide.pdf'));
  expect(pdf).toMatchObject({ pages: 1, title: 'Neurolysis', size: [960, 540] });
  for (const words of ['νεῦρον', 'λύσις', 'Chronic pain syndrome', '64640']) expect(pdf.text.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));
  expect(pdf.alternative).toContain('in the middle.');
});

test('what it shows: depth, screen, selection, path, walk', async ({ program }) => {
  const { page } = program;
  const picture = new Picture(page);
  await picture.hasArrived('neurolysis');
  await picture.doubleClick('term:rhizotomy');
  await picture.hasArrived('rhizotomy');
  await picture.click('root:rhiz-o');
  await picture.shiftClick('term:neurolysis');
  await page.keyboard.press('y');
  await page.keyboard.press('Control+e');
  const figure = new FigureWindow(program);
  const described = async (): Promise<string> => figure.setting('Alt text').inputValue();
  await expect.poll(described).toMatch(/^rhizotomy \(procedure\) in the middle/);

  const alone = await described();
  await figure.setting('Depth').selectOption('2');
  await expect.poll(async () => (await described()).length).toBeGreaterThan(alone.length);
  await figure.setting('Extent').selectOption('screen');
  await expect.poll(described).toContain('neurolysis');
  await figure.setting('Extent').selectOption('selection');
  await expect.poll(described).toMatch(/^(?:rhiz\/o, neurolysis|neurolysis, rhiz\/o)\.$/);
  await figure.setting('Extent').selectOption('path');
  await expect.poll(described).toMatch(/^A way in \d stations: rhiz\/o, .*neurolysis\./);
  await figure.setting('Extent').selectOption('walk');
  await expect.poll(described).toMatch(/^A way in 2 stations: neurolysis, rhizotomy\. neurolysis is told apart from rhizotomy/);
  await figure.isDrawn();
  const svg = textOf(await figure.saved('svg', 'walk.svg'));
  expect(svg).toContain('<title>neurolysis → rhizotomy</title>');
});

test('what stands beside the picture is what is ticked, in the words that one writes', async ({ program }) => {
  const figure = new FigureWindow(program);
  await figure.open();
  await figure.setting('Sources, disputes').uncheck();
  await figure.setting('Legend').uncheck();
  await figure.setting('Date').check();
  await figure.setting('Title text').fill('Freeing <a> & “destroying”');
  await figure.setting('Caption text').fill('For the first week.');
  await figure.setting('Alt text').fill('A word and its kin.');
  const svg = textOf(await figure.saved('svg', 'words.svg'));
  expect(svg).toContain('<title>Freeing &lt;a&gt; &amp; “destroying”</title>');
  expect(svg).toContain('<desc>A word and its kin.</desc>');
  expect(svg).toContain('>For the first week.<');
  expect(svg).toMatch(/Made on \d{4}-\d\d-\d\d/);
  expect(svg).not.toMatch(/id="legend"|id="sources-1"|>DISPUTED</);

  expect(textOf(await figure.written('Save alt text…', 'alt.txt'))).toBe('Freeing <a> & “destroying”\n\nA word and its kin.\n');
  await figure.button('Title text as made from the graph').click();
  await expect(figure.setting('Title text')).toHaveValue('Neurolysis');
});

test('themes, grounds, and how others see it', async ({ program }) => {
  const figure = new FigureWindow(program);
  await figure.open();
  const cornerOf = async (name: string): Promise<number[]> => Array.from((await rasterOf(await figure.saved('png', name))).pixels.subarray(0, 3));
  await figure.enter('Dots per inch', 36);
  await figure.setting('Theme').selectOption('dark');
  expect(await cornerOf('dark.png')).toEqual([0x16, 0x18, 0x1b]);
  await figure.setting('Theme').selectOption('greyscale');
  const { pixels } = await rasterOf(await figure.saved('png', 'grey.png'));
  expect(pixels.every((value, at) => at % 4 === 3 || value === pixels[at - (at % 4)])).toBe(true);
  await expect(figure.part('.figure-warnings')).toContainText('word parts and names');
  await figure.setting('Theme').selectOption('light');
  await figure.setting('Ground').selectOption('none');
  expect(await cornerOf('none.png')).toEqual([255, 255, 255]);

  const colours = async (vision: string): Promise<Uint8ClampedArray> => {
    await figure.setting('Seen with').selectOption(vision);
    await figure.isDrawn();
    return (await rasterOf(await figure.part('.figure-desk img').screenshot())).pixels;
  };
  await figure.setting('Ground').selectOption('white');
  const full = await colours('full');
  for (const vision of ['protanopia', 'deuteranopia', 'tritanopia']) await expect.poll(async () => (await colours(vision)).some((value, at) => value !== full[at])).toBe(true);
  await expect.poll(async () => (await colours('greyscale')).every((value, at, all) => at % 4 === 3 || value === all[at - (at % 4)])).toBe(true);
});

test('type that would be too small is said, and a picture that would be too large is never begun', async ({ program }) => {
  const figure = new FigureWindow(program);
  await figure.open();
  await figure.setting('Size').selectOption('a5');
  await expect(figure.part('.figure-warnings')).toContainText(/The smallest type would print at \d\.\d pt/);
  await figure.setting('Size').selectOption('a1');
  await figure.enter('Dots per inch', 600);
  await expect(program.page.getByRole('alert')).toContainText('at most 16,384 pixels a side');
  await expect(figure.button('Save…')).toBeDisabled();
  await figure.setting('Format').selectOption('pdf');
  await expect(figure.button('Save…')).toBeEnabled();
  await program.page.getByRole('button', { name: /^Use \d+$/ }).click();
  await expect(program.page.getByRole('alert')).toHaveCount(0);
  await expect(figure.part('.figure-size')).toContainText('16356 × 11553 pixels');
});

test('settings are there again, and a style has a name', async ({ program }) => {
  const figure = new FigureWindow(program);
  await figure.open();
  await figure.setting('Size').selectOption('own');
  await figure.setting('Unit').selectOption('cm');
  await figure.enter('Width', 16);
  await figure.enter('Height', 9);
  await figure.setting('Keep this style as').fill('Thesis');
  await figure.button('Keep').click();
  await figure.setting('Size').selectOption('letter');
  await program.page.reload();
  await figure.open();
  await expect(figure.setting('Size')).toHaveValue('letter');
  await figure.setting('Kept styles').selectOption('Thesis');
  await expect(figure.part('.figure-size')).toContainText('16.0 × 9.0 cm');
  await figure.button('Forget').click();
  await expect(figure.setting('Kept styles')).toHaveCount(0);
});

test('a list becomes one PDF with a page for each, or a folder; what is no term is said by line', async ({ program }) => {
  const figure = new FigureWindow(program);
  await figure.open();
  await figure.setting('One name, code or id on each line').fill('neurolysis\nno such thing');
  await figure.button('One PDF, a page for each…').click();
  await figure.says('Line 2: “no such thing” is not in the graph. Write one name, code or id on each line.');
  await figure.setting('One name, code or id on each line').fill('neurolysis\n\nrhizotomy\nG89.4');
  expect(await readPdf(await figure.written('One PDF, a page for each…', 'handout.pdf'))).toMatchObject({ pages: 3, title: 'Neurolysis' });

  await figure.setting('Format').selectOption('svg');
  const files = unzipSync(await figure.written('A folder of SVG files (ZIP)…', 'figures.zip'));
  expect(Object.keys(files)).toEqual(['Neurolysis.svg', 'Rhizotomy.svg', 'G89.4.svg']);
  expect(textOf(files['G89.4.svg'] ?? new Uint8Array())).toContain('Chronic pain syndrome');

  await figure.button('All terms').click();
  await figure.button('One PDF, a page for each…').click();
  await figure.button('Cancel').click();
  await expect(program.page.getByRole('progressbar')).toHaveCount(0);
  await expect(figure.part('.figure-message')).toBeEmpty();
});

test('a cancelled dialog says nothing', async ({ program }) => {
  const figure = new FigureWindow(program);
  await figure.open();
  await program.answerSaveDialog(undefined);
  await figure.button('Save…').click();
  await expect(figure.button('Save…')).toBeEnabled();
  await expect(figure.part('.figure-message')).toBeEmpty();
});

test('it is copied as a picture and as SVG, and printed alone on a page of its size', async ({ program }) => {
  const figure = new FigureWindow(program);
  await figure.open();
  await figure.button('Copy as picture').click();
  await figure.says('Copied the figure as a picture.');
  await figure.button('Copy as SVG').click();
  await figure.says('Copied the figure as SVG.');

  await figure.setting('Size').selectOption('slide-4-3');
  await expect(figure.part('.figure-size')).toContainText('25.4 × 19.0 cm');
  await program.page.evaluate(() => {
    window.print = () => {
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
      const picture = document.querySelector<HTMLImageElement>('img.figure-print');
      document.body.dataset['printed'] = [picture?.complete, picture?.alt.startsWith('neurolysis (procedure'), ...rules].join(' ');
    };
  });
  await figure.button('Print…').click();
  await expect(program.page.locator('body')).toHaveAttribute('data-printed', /^true true @page \{ size: 960px 720px; margin: 0px; \}$/);
  await expect(figure.part('.figure-print')).toHaveCount(0);
});
