import { writePdf } from '#core/figure/pdf/writePdf';
import type { FigureScene } from '#core/figure/FigureScene';
import { zipSync, type Zippable } from 'fflate';
import { drawFile } from '../figure/drawFile';
import { loadFont } from '../figure/loadFont';
import type { FigureAnswer, FigureQuestion, FigureTask } from './figureMessages';

/** Draws figures as files, off the main thread. */

/** Pages of one PDF: each is drawn when it comes. */
let book: { readonly pages: WritableStreamDefaultWriter<FigureScene>; readonly bytes: Promise<Uint8Array> } | undefined;
/** Files of one folder. */
const folder: Zippable = {};

function openBook(): NonNullable<typeof book> {
  const { readable, writable } = new TransformStream<FigureScene, FigureScene>();
  return { pages: writable.getWriter(), bytes: writePdf(readable, { fonts: loadFont, createdAt: new Date() }) };
}

async function done(task: FigureTask): Promise<Uint8Array | undefined> {
  switch (task.kind) {
    case 'file':
      return drawFile(task);
    case 'page':
      book ??= openBook();
      // A page that cannot be drawn stops the reading, and the writing would wait for ever.
      await Promise.race([book.pages.write(task.scene).catch(() => book?.bytes), book.bytes]);
      return undefined;
    case 'folder-file':
      // Pictures are packed already.
      folder[task.name] = [await drawFile(task), { level: task.format === 'svg' ? 6 : 0 }];
      return undefined;
    case 'finish':
      return finished();
  }
}

async function finished(): Promise<Uint8Array> {
  if (!book) return zipSync(folder);
  await book.pages.close();
  return book.bytes;
}

let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<FigureQuestion>) => {
  // One after the other, in the order in which they were asked.
  last = last.then(() => answered(data));
});

async function answered({ id, ...task }: FigureQuestion): Promise<void> {
  try {
    const bytes = await done(task);
    if (!bytes) return send({ id });
    const own = Uint8Array.from(bytes);
    return send({ id, bytes: own }, [own.buffer]);
  } catch (error) {
    return send({ id, fault: error instanceof Error ? error.message : String(error) });
  }
}

function send(answer: FigureAnswer, transfer: Transferable[] = []): void {
  self.postMessage(answer, { transfer });
}
