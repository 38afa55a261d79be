// The same for `require('electron')`, which Playwright's loader and `app.evaluate` call; put there by start.mjs.
module.exports = Reflect.get(globalThis, Symbol.for('electron stand-in'));
