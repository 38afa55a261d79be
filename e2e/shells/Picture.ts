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
    await this.#page.mouse.click(...(await this.middleOf(key)));
  }

  async doubleClick(key: string): Promise<void> {
    await this.#page.mouse.dblclick(...(await this.middleOf(key)));
  }

  /** Holding Shift, so that it is selected as well. */
  async shiftClick(key: string): Promise<void> {
    await this.#page.keyboard.down('Shift');
    await this.click(key);
    await this.#page.keyboard.up('Shift');
  }

  async rightClick(key: string): Promise<void> {
    await this.#page.mouse.click(...(await this.middleOf(key)), { button: 'right' });
  }

  /** From where it is drawn, by so many pixels. */
  async drag(key: string, by: { readonly x: number; readonly y: number }): Promise<void> {
    const [x, y] = await this.middleOf(key);
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 4 });
    await this.#page.mouse.move(x + by.x, y + by.y, { steps: 4 });
    await this.#page.mouse.up();
  }

  /** What the keyboard is on, as it is spoken; nothing while it is not in the picture. */
  async spoken(): Promise<string> {
    return this.#page.locator('.graph-twin').evaluate((twin) => {
      const option = document.getElementById(twin.getAttribute('aria-activedescendant') ?? '');
      return option?.getAttribute('aria-label') ?? '';
    });
  }

  /** Goes along the relations, by the keyboard alone, until it is on what is called so. */
  async goAlongTo(name: RegExp): Promise<void> {
    const most = await this.#page.locator('[data-key]').count();
    for (let step = 0; step <= most && !name.test(await this.spoken()); step += 1) await this.#page.keyboard.press(']');
    expect(await this.spoken()).toMatch(name);
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

  async middleOf(key: string): Promise<[number, number]> {
    await this.#atRest();
    const box = await this.place(key).boundingBox();
    if (!box) throw new Error(`${key} is not drawn`);
    return [box.x + box.width / 2, box.y + box.height / 2];
  }
}
