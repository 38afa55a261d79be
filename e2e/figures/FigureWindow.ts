import { expect, type Locator } from '@playwright/test';
import { Picture } from '../shells/Picture';
import type { Program } from '../shells/Program';

/** The window in which figures are made, as a person handles it. */
export class FigureWindow {
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  async open(): Promise<void> {
    await new Picture(this.#program.page).hasArrived('neurolysis');
    await this.#program.page.keyboard.press('Control+e');
    await this.isDrawn();
  }

  part(selector: string): Locator {
    return this.#program.page.locator(selector);
  }

  setting(name: string): Locator {
    return this.#dialog.getByLabel(name, { exact: true });
  }

  button(name: string): Locator {
    return this.#dialog.getByRole('button', { name, exact: true });
  }

  /** Types a number and takes it over. */
  async enter(name: string, value: number): Promise<void> {
    await this.setting(name).fill(String(value));
    await this.setting(name).press('Enter');
  }

  /** Waits until the preview shows a figure that is whole. */
  async isDrawn(): Promise<void> {
    await expect(this.part('.figure-desk img')).toHaveJSProperty('complete', true);
  }

  async says(message: string): Promise<void> {
    await expect(this.part('.figure-message')).toHaveText(message);
  }

  /** The bytes that a button writes to a file of this name. */
  async written(button: string, name: string): Promise<Uint8Array> {
    await this.#program.answerSaveDialog(name);
    await this.button(button).click();
    await this.says(`Saved as ${name}.`);
    return (await this.#program.savedBytes(name)) ?? new Uint8Array();
  }

  async saved(format: 'png' | 'jpeg' | 'svg' | 'pdf', name: string): Promise<Uint8Array> {
    await this.setting('Format').selectOption(format);
    return this.written('Save…', name);
  }

  get #dialog(): Locator {
    return this.#program.page.getByRole('dialog', { name: 'Make a figure' });
  }
}
