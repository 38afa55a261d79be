import type { FigureAnswer, FigureQuestion, FigureTask } from './figureMessages';

/** Draws figures as files off the main thread, one after the other. */
export class FigureClient {
  readonly #worker = new Worker(new URL('./figure.worker.ts', import.meta.url), { type: 'module', name: 'figure' });
  readonly #waiting = new Map<number, { readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void; readonly reject: (error: Error) => void }>();
  #last = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FigureAnswer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('fault' in data) waiting?.reject(new Error(data.fault));
      else waiting?.resolve(data.bytes ?? new Uint8Array());
    });
    this.#worker.addEventListener('error', () => this.#rejectAll(new Error('The figure could not be drawn.')));
  }

  /** Settles with the bytes when the task is done; none for one of many. Rejects with an Error that says why, with a `FigureCancelled` once it is closed. */
  ask(task: FigureTask): Promise<Uint8Array<ArrayBuffer>> {
    this.#last += 1;
    const question: FigureQuestion = { ...task, id: this.#last };
    return new Promise((resolve, reject) => {
      this.#waiting.set(question.id, { resolve, reject });
      this.#worker.postMessage(question);
    });
  }

  close(): void {
    this.#worker.terminate();
    this.#rejectAll(new FigureCancelled());
  }

  #rejectAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

export class FigureCancelled extends Error {}
