import { expect, it } from 'vitest';
import { fontSlices } from '#core/figure/fonts/fontSlices';
import { readFont } from './readFont';

it('finds the file of each slice', async () => {
  for (const slice of fontSlices) expect(new TextDecoder().decode((await readFont(slice)).subarray(0, 4))).toBe('wOFF');
});
