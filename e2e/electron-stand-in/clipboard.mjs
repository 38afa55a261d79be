// @ts-check
/** What belongs together on the clipboard, by media type. */
export class ClipboardItem {
  #items;
  /** @param {Record<string, string | Blob>} items */
  constructor(items) {
    this.#items = items;
  }
  get types() {
    return Object.keys(this.#items);
  }
  /** @param {string} type */
  async getType(type) {
    const item = this.#items[type];
    if (item === undefined) throw new Error(`The clipboard holds no ${type}`);
    return new Blob([item], { type });
  }
}

/** @type {readonly ClipboardItem[]} */
let held = [];

export const clipboard = {
  /** @param {readonly ClipboardItem[]} items */
  async write(items) {
    held = items;
    return Promise.resolve();
  },
  /** @param {string} text */
  async writeText(text) {
    return clipboard.write([new ClipboardItem({ 'text/plain': text })]);
  },
  async read() {
    return Promise.resolve(held);
  },
  async readText() {
    const item = held.find(({ types }) => types.includes('text/plain'));
    return item ? (await item.getType('text/plain')).text() : '';
  },
};
