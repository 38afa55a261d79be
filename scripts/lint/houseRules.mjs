// @ts-check
import { layers } from './layers.mjs';
import { noBuiltSelectors } from './noBuiltSelectors.mjs';
import { noDangerousElectronKeys } from './noDangerousElectronKeys.mjs';
import { noHtmlFromStrings } from './noHtmlFromStrings.mjs';

/**
 * Rules of this house that oxlint does not bring along, as its plugin: .oxlintrc.json says where each holds.
 * It is the module's default export because oxlint takes it from there.
 */
const houseRules = {
  meta: { name: 'house' },
  rules: {
    layers,
    'no-built-selectors': noBuiltSelectors,
    'no-dangerous-electron-keys': noDangerousElectronKeys,
    'no-html-from-strings': noHtmlFromStrings,
  },
};

export default houseRules;
