// @ts-check
import { toProgram } from './protocol.mjs';

/** @typedef {{ url: string, origin: string, name: string, parent: FrameDescription | null }} FrameDescription */
/** @typedef {import('zod').infer<typeof import('./devToolsEvents.mjs').frameSchema>} Frame */

/** The frames of a page, and which script context of each is the preload's. */
export class Frames {
  /** @type {Map<string, Frame>} */
  #frames = new Map();
  /** @type {Map<string, number>} */
  #contexts = new Map();

  /** @param {Frame} frame */
  set(frame) {
    this.#frames.set(frame.id, frame);
  }
  /** @param {string} id */
  delete(id) {
    this.#frames.delete(id);
    this.#contexts.delete(id);
  }

  /**
   * @param {{ id: number, name: string, auxData: { frameId: string } }} context
   * @param {string} world
   */
  enter({ id, name, auxData }, world) {
    if (name === world) this.#contexts.set(auxData.frameId, id);
  }

  /** @param {number} context */
  ofContext(context) {
    return [...this.#contexts].find(([, id]) => id === context)?.[0];
  }
  mainId() {
    return [...this.#frames.values()].find(({ parentId }) => parentId === undefined)?.id;
  }
  mainContext() {
    return this.#contexts.get(this.mainId() ?? '');
  }
  /** A frame that is not known yet is the first. @param {string | undefined} id */
  isMain(id) {
    return this.#frames.get(id ?? '')?.parentId === undefined;
  }

  /**
   * As Electron's `WebFrameMain` has it; the origin is Chromium's for the program's address.
   * @param {string | undefined} id
   * @returns {FrameDescription | null}
   */
  describe(id) {
    const frame = this.#frames.get(id ?? '');
    if (!frame) return null;
    const url = toProgram(frame.url + (frame.urlFragment ?? ''));
    const origin = /^[\w-]+:\/\/[^/?#]*/.exec(url)?.[0] ?? 'null';
    return { url, origin, name: frame.name ?? '', parent: frame.parentId === undefined ? null : this.describe(frame.parentId) };
  }
}
