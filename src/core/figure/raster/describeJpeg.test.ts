import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { describeJpeg } from './describeJpeg';

const words = { pixelsPerInch: 300, title: 'neur/o – νεῦρον', description: 'Two terms & 骨' };
const jpeg = createCanvas(8, 8).toBuffer('image/jpeg');

/** The segments before the picture itself: marker and content. */
function segmentsOf(bytes: Buffer): readonly [number, Buffer][] {
  const segments: [number, Buffer][] = [];
  for (let at = 2; bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2))
    segments.push([bytes[at + 1] ?? 0, bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2))]);
  return segments;
}

describe('describeJpeg', () => {
  const segments = segmentsOf(Buffer.from(describeJpeg(jpeg, words)));

  it('says how large it is in print, in the one header at its head', () => {
    const headers = segments.filter(([marker]) => marker === 0xe0);
    expect(headers.map(([, data]) => data.toString('hex'))).toStrictEqual([`${Buffer.from('JFIF\0').toString('hex')}010101012c012c0000`]);
    expect(segments[0]?.[0]).toBe(0xe0);
  });

  it('holds the title and the description', () => {
    expect(segments[1]?.[1].toString('utf8')).toBe('neur/o – νεῦρον\nTwo terms & 骨');
  });

  it('keeps the picture', async () => {
    expect(segments.slice(2)).toStrictEqual(segmentsOf(jpeg).filter(([marker]) => marker !== 0xe0));
    const image = await loadImage(describeJpeg(jpeg, { ...words, description: 'a'.repeat(100_000) }));
    expect([image.width, image.height]).toStrictEqual([8, 8]);
  });

  it('describes one that came without a header', () => {
    const bare = Buffer.concat([jpeg.subarray(0, 2), jpeg.subarray(4 + jpeg.readUInt16BE(4))]);
    expect(describeJpeg(bare, words)).toStrictEqual(describeJpeg(jpeg, words));
  });
});
