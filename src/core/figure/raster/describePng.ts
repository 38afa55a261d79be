import { bigEndian, joined, utf8 } from './bytes';
import { crc32 } from './crc32';

export interface PngWords {
  readonly pixelsPerInch: number;
  readonly title: string;
  readonly description: string;
}

/** The signature and the header, which is always first and always as long. */
const endOfHeader = 8 + 25;

/** A finished PNG that also says how large it is in print and what it shows. */
export function describePng(png: Uint8Array, { pixelsPerInch, title, description }: PngWords): Uint8Array {
  const perMetre = bigEndian(Math.round(pixelsPerInch / 0.0254), 4);
  const size = chunk('pHYs', joined([perMetre, perMetre, Uint8Array.of(1)]));
  const words = [text('Title', title), text('Description', description)];
  return joined([png.subarray(0, endOfHeader), size, ...words, png.subarray(endOfHeader)]);
}

/** International text: its keyword, not compressed, in English, without a translated keyword. */
function text(keyword: string, value: string): Uint8Array {
  return chunk('iTXt', utf8(`${keyword}\0\0\0en\0\0${value.replaceAll('\0', '')}`));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([utf8(type), data]);
  return joined([bigEndian(data.length, 4), named, bigEndian(crc32(named), 4)]);
}
