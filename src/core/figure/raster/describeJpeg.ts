import { bigEndian, joined, utf8 } from './bytes';

export interface JpegWords {
  readonly pixelsPerInch: number;
  readonly title: string;
  readonly description: string;
}

/** Marker and length. */
const headOfSegment = 4;
const longestComment = 65_000;

/** A finished JPEG that also says how large it is in print and what it shows. Its own JFIF header, always first, is left out if there is one. */
export function describeJpeg(jpeg: Uint8Array, { pixelsPerInch, title, description }: JpegWords): Uint8Array {
  const density = bigEndian(Math.min(65_535, Math.round(pixelsPerInch)), 2);
  // Version 1.1, in dots per inch, without a small picture.
  const size = segment(0xe0, joined([utf8('JFIF\0'), Uint8Array.of(1, 1, 1), density, density, Uint8Array.of(0, 0)]));
  const comment = segment(0xfe, utf8(`${title}\n${description}`).subarray(0, longestComment));
  return joined([jpeg.subarray(0, 2), size, comment, jpeg.subarray(afterHeader(jpeg))]);
}

function afterHeader(jpeg: Uint8Array): number {
  const hasHeader = jpeg[2] === 0xff && jpeg[3] === 0xe0;
  return hasHeader ? headOfSegment + ((jpeg[4] ?? 0) << 8) + (jpeg[5] ?? 0) : 2;
}

function segment(marker: number, data: Uint8Array): Uint8Array {
  return joined([Uint8Array.of(0xff, marker), bigEndian(data.length + 2, 2), data]);
}
