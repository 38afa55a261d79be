import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32';
import { describePng } from './describePng';

const title = 'neur/o – νεῦρον';
const description = 'Two terms, tomḗ & 骨\nand a line more';

function pngOfOnePixel(): Uint8Array {
  const canvas = createCanvas(1, 1);
  canvas.getContext('2d').fillRect(0, 0, 1, 1);
  return canvas.toBuffer('image/png');
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly isSound: boolean;
}

function chunksOf(png: Uint8Array): readonly Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    chunks.push({ type: named.toString('latin1', 0, 4), data: named.subarray(4), isSound: crc32(named) === bytes.readUInt32BE(at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

describe('describePng', () => {
  const chunks = chunksOf(describePng(pngOfOnePixel(), { pixelsPerInch: 300, title, description }));

  it('keeps the picture, its parts in order and sound', async () => {
    expect(chunks.map(({ type }) => type)).toStrictEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', ...chunksOf(pngOfOnePixel()).slice(1).map(({ type }) => type)]);
    expect(chunks.filter(({ isSound }) => !isSound)).toStrictEqual([]);
    const image = await loadImage(describePng(pngOfOnePixel(), { pixelsPerInch: 300, title, description }));
    expect([image.width, image.height]).toStrictEqual([1, 1]);
  });

  it('says how large it is in print: pixels per metre, both ways', () => {
    const size = chunks.find(({ type }) => type === 'pHYs')?.data;
    expect([size?.readUInt32BE(0), size?.readUInt32BE(4), size?.[8]]).toStrictEqual([11_811, 11_811, 1]);
  });

  it('holds the title and the description, in any script', () => {
    const texts = chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => data.toString('utf8'));
    expect(texts).toStrictEqual([`Title\0\0\0en\0\0${title}`, `Description\0\0\0en\0\0${description}`]);
  });
});
