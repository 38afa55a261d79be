import { clipboard, ClipboardItem } from 'electron';
import { failure, success } from '#core/result';
import type { HostClipboard, HostReply } from '#host/Host';

/** The system's clipboard, written by the main process: the page itself is not permitted to touch it. */
export const programClipboard: HostClipboard = {
  writeText: async (text) => finish(clipboard.writeText(text)),
  writePicture: async (png) => finish(clipboard.write([new ClipboardItem({ 'image/png': new Blob([png.slice()], { type: 'image/png' }) })])),
};

async function finish(writing: Promise<void>): Promise<HostReply<void>> {
  try {
    return success(await writing);
  } catch {
    return failure('failed', 'Nothing was copied: the system did not take it. Try again.');
  }
}
