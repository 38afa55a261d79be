import { expect, type Locator, type Page } from '@playwright/test';

/** The picture as a person handles it: with the mouse, at the places where things are drawn. */
export class Picture {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** A drawn node or counted group, by its key. */
  place(key: string): Locator {
    return this.#page.locator(`[data-key="${key}"]`);
  }

  async click(key: string): Promise<void> {
    await this.#page.mouse.click(...(await this.#middleOf(key)));
  }

  async doubleClick(key: string): Promise<void> {
    await this.#page.mouse.dblclick(...(await this.#middleOf(key)));
  }

  /** Waits until a node stands in the middle of what is drawn and the picture has come to rest. */
  async hasArrived(label: string): Promise<void> {
    await expect(this.#page.getByRole('application', { name: `${label} and what stands around it` })).toBeAttached();
    await this.#atRest();
  }

  /** The camera has not moved for two frames, and its objects stand where it shows them. */
  async #atRest(): Promise<void> {
    const twoFrames = (twin: Element): Promise<boolean> =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(twin.getAttribute('aria-busy') === 'false'))));
    await expect.poll(() => this.#page.locator('.graph-twin').evaluate(twoFrames)).toBe(true);
  }

  async #middleOf(key: string): Promise<[number, number]> {
    await this.#atRest();
    const box = await this.place(key).boundingBox();
    if (!box) throw new Error(`${key} is not drawn`);
    return [box.x + box.width / 2, box.y + box.height / 2];
  }
}
