// @ts-check
/**
 * What `npm start --` was asked for. All but our own flags is passed on to the window.
 *
 * @param {readonly string[]} words
 */
export function readOptions(words) {
  return {
    /** Only serve, and print the address. */
    noWindow: words.includes('--no-window'),
    /** Try to fetch Electron now, though it failed a short while ago. */
    fetchElectron: words.includes('--fetch-electron'),
    passedOn: words.filter((word) => word !== '--no-window' && word !== '--fetch-electron'),
  };
}

/**
 * A window needs a display: always there on macOS and Windows.
 *
 * @param {NodeJS.Platform} system
 * @param {NodeJS.ProcessEnv} environment
 */
export function hasDisplay(system, environment) {
  return system !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}
