import { codeOf, type Clause } from './HostWorld';

/** Three wide and two high. */
const png = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGNoUHCAIAY4CwA2FAVBblLbWwAAAABJRU5ErkJggg=='), (character) => character.charCodeAt(0));

/** In one clause: a machine has one clipboard, and clauses may run side by side. */
export const clipboardContract: readonly Clause[] = [
  {
    name: 'copies text, and pictures that are PNG files',
    async run({ host: { clipboard }, copied }, check) {
      check(codeOf(await clipboard.writeText('neurolysis, νεῦρον\n2')), 'done');
      check((await copied()).text, 'neurolysis, νεῦρον\n2');
      check(codeOf(await clipboard.writePicture(png)), 'done');
      check(sizeOf((await copied()).picture), [3, 2]);
      for (const other of [Uint8Array.of(1, 2, 3), new Uint8Array(), png.subarray(1)]) check(codeOf(await clipboard.writePicture(other)), 'wrong-request');
      check(sizeOf((await copied()).picture), [3, 2]);
    },
  },
];

/** Width and height, as a PNG file states them. */
function sizeOf(picture: Uint8Array | undefined): readonly number[] | undefined {
  if (!picture) return undefined;
  const view = new DataView(picture.buffer, picture.byteOffset, picture.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}
