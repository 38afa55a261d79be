import type { FontSlice } from '#core/figure/fonts/fontSlices';

/** Addresses of the files by their paths: all that core's list of slices names, and no other weights. */
const addresses = import.meta.glob<string>(
  [
    '../../../node_modules/@fontsource/inter/files/inter-*-[456]00-normal.woff',
    '../../../node_modules/@fontsource/eb-garamond/files/eb-garamond-*-[46]00-normal.woff',
    '../../../node_modules/@fontsource/eb-garamond/files/eb-garamond-*-400-italic.woff',
    '../../../node_modules/@fontsource/gentium-plus/files/gentium-plus-*-400-*.woff',
  ],
  { query: '?url', import: 'default', eager: true },
);

/** A font file, out of the program's own files. */
export async function loadFont(slice: FontSlice): Promise<Uint8Array> {
  const address = addresses[`../../../node_modules/${slice.file}`];
  const response = address === undefined ? undefined : await fetch(address);
  if (!response?.ok) throw new Error(`The font ${slice.name} is not there.`);
  return new Uint8Array(await response.arrayBuffer());
}
