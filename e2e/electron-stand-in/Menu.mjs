// @ts-check
import { app } from './app.mjs';
import { BrowserWindow } from './BrowserWindow.mjs';

/** @typedef {import('electron').MenuItemConstructorOptions} Options */

/** The roles that a spec may pick; the others are there and do nothing. @type {Record<string, () => void>} */
const roles = {
  quit: () => app.quit(),
  close: () => BrowserWindow.getFocusedWindow()?.close(),
};

class MenuItem {
  /** @param {Options} options */
  constructor({ id = '', label, role, type, enabled = true, checked = false, accelerator, submenu, click }) {
    this.id = id;
    this.role = role;
    this.label = label ?? role ?? '';
    this.type = type ?? (submenu ? 'submenu' : 'normal');
    this.enabled = enabled;
    this.checked = checked;
    this.accelerator = accelerator;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined;
    this.click = () => {
      if (!this.enabled) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (this.type === 'radio') this.checked = true;
      if (this.role) roles[this.role]?.();
      else Reflect.apply(click ?? (() => {}), undefined, [this, BrowserWindow.getFocusedWindow(), {}]);
    };
  }
}

export class Menu {
  /** @type {MenuItem[]} */
  items = [];
  /** @type {Menu | null} */
  static #application = null;

  /** @param {readonly Options[]} template */
  static buildFromTemplate(template) {
    const menu = new Menu();
    menu.items = template.map((options) => new MenuItem(options));
    return menu;
  }
  /** @param {Menu | null} menu */
  static setApplicationMenu(menu) {
    Menu.#application = menu;
  }
  static getApplicationMenu() {
    return Menu.#application;
  }

  /**
   * @param {string} id
   * @returns {MenuItem | null}
   */
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
