import { join } from 'node:path';
import { textWidth } from '#core/layout/textWidth';
import { typography, type TypeStyle } from '#core/layout/typography';
import { compileFolder } from '../../src/cli/compileFolder';
import { expect, test } from '../fixtures';
import { Picture } from '../shells/Picture';

const styles: readonly TypeStyle[] = [typography.label, typography.codeLabel, typography.focus, typography.caption, typography.title];

/** The layout measures with a table: were it wrong, labels would stand over the edge of their chips. */
test('the widths that the layout reckons with hold in the browser, for every label of the shipped graph', async ({ program: { page } }) => {
  await new Picture(page).hasArrived('neurolysis');
  const { graph } = await compileFolder(join(import.meta.dirname, '..', '..', 'graph-data'));
  const labels = graph.nodes.map(({ attributes }) => attributes.label);
  for (const style of styles) {
    const font = `${style.italic ? 'italic ' : ''}${style.weight} ${style.size}px ${style.family}`;
    const drawn = await page.evaluate(measure, { font, labels });
    const wrong = labels.filter((label, index) => {
      const reckoned = textWidth(label, style);
      const width = drawn[index] ?? 0;
      // Never more than reckoned; less only by kerning and by the narrow digits of codes.
      return width > reckoned + 1.5 || width < reckoned * 0.75 - 2;
    });
    expect(wrong, font).toEqual([]);
  }
});

/** In the page. */
async function measure({ font, labels }: { font: string; labels: string[] }): Promise<number[]> {
  await document.fonts.load(font, labels.join(''));
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('There is no canvas to measure on.');
  context.font = font;
  return labels.map((label) => context.measureText(label).width);
}
