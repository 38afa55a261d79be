import { host } from '../host/host';
import { useCanvas } from './canvas';
import { saveFile } from './graphFiles';
import { say } from './windowState';

/** Pixels of a saved picture to each of the screen's. */
const scale = 2;

async function pictureBytes(): Promise<Uint8Array | undefined> {
  const blob = await useCanvas.getState().canvas?.png(scale);
  return blob && new Uint8Array(await blob.arrayBuffer());
}

export async function savePicture(): Promise<void> {
  const bytes = await pictureBytes();
  if (bytes) await saveFile('medroots.png', bytes);
}

export async function copyPicture(): Promise<void> {
  const bytes = await pictureBytes();
  if (!bytes) return;
  const reply = await host.clipboard.writePicture(bytes);
  say(reply.ok ? 'Copied the picture.' : reply.message);
}

export async function copyText(text: string, what: string): Promise<void> {
  const reply = await host.clipboard.writeText(text);
  say(reply.ok ? what : reply.message);
}

export async function copyLink(): Promise<void> {
  const { shareableLink } = await import('./viewAddress');
  await copyText(shareableLink(), 'Copied a link to this view.');
}
