// @ts-check
const scheme = /^medroots:\/*/i;

/**
 * Whether a word of a command line may be a link to a view or a node's name: no flag, no address of another scheme, and
 * nothing that is written as a path. Whether a file is called so, and whether there is such a node, others know.
 *
 * @param {string} word
 */
export function mayBeLink(word) {
  if (word.length > 2048 || word.trim() === '') return false;
  return scheme.test(word) ? !/:\/|\\/.test(word.replace(scheme, '')) : !/^[-./~]|:\/|\\/.test(word);
}

/**
 * The same link as the hash of a page's address: `medroots://icd-10-cm:G89.4?depth=2` is `#/icd-10-cm:G89.4?depth=2`.
 *
 * @param {string} link
 */
export function hashOf(link) {
  return new URL(`#/${link.replace(scheme, '').replace(/^#?\/*/, '')}`, 'http://localhost').hash;
}
