import { describe, expect, it } from 'vitest';
import { createBrowserClipboard } from './browserClipboard';

describe('the clipboard of a browser', () => {
  it('answers with a sentence where the browser forbids it, and where it has none', async () => {
    const forbidden = async () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    for (const clipboard of [{ writeText: forbidden }, undefined]) {
      const navigator: Navigator = Object.create({ clipboard });
      expect(await createBrowserClipboard(navigator).writeText('neurolysis')).toMatchObject({ ok: false, code: 'not-permitted' });
    }
  });
});
