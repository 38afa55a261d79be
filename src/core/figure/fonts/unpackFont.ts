import { unzlibSync } from 'fflate';

const packed = 0x774f4646;
const packedHeader = 44;
const packedEntry = 20;
const header = 12;
const entry = 16;

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

/** A font out of its WOFF file, as it was before it was packed: fontkit unpacks a table anew for each glyph that it looks at. */
export function unpackFont(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== packed) return file;
  const tables = Array.from({ length: view.getUint16(12) }, (_, index) => tableAt(file, view, packedHeader + packedEntry * index));
  return written(view.getUint32(4), tables);
}

function tableAt(file: Uint8Array, view: DataView, at: number): Table {
  const [offset, size, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
  const bytes = file.subarray(offset, offset + size);
  return { tag: view.getUint32(at), checksum: view.getUint32(at + 16), bytes: size < length ? unzlibSync(bytes, { out: new Uint8Array(length) }) : bytes };
}

function written(flavour: number, tables: readonly Table[]): Uint8Array {
  const font = new Uint8Array(tables.reduce((size, { bytes }) => size + padded(bytes.length), header + entry * tables.length));
  const view = new DataView(font.buffer);
  const level = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavour);
  [tables.length, entry << level, level, entry * tables.length - (entry << level)].forEach((value, index) => view.setUint16(4 + 2 * index, value));
  let offset = header + entry * tables.length;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    [tag, checksum, offset, bytes.length].forEach((value, field) => view.setUint32(header + entry * index + 4 * field, value));
    font.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return font;
}

/** Tables start at multiples of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
