// @ts-check
import { dirname, join, relative, sep } from 'node:path';

/** @typedef {{ folder: string, layers: readonly string[], packages: readonly string[] }} Layer */

/**
 * Who may import whom: core ← host ← renderer; main and preload know core and host; core knows nobody.
 * The first row whose folder holds the file counts. `layers` are folders, its own among them; a scope (`@fontsource`)
 * stands for all of its packages, `node:` for Node's own modules.
 *
 * @type {readonly Layer[]}
 */
const table = [
  { folder: 'src/core', layers: ['src/core'], packages: ['zod', 'yaml', 'graphology', 'culori', 'fontkit', 'pdfkit', 'fflate', 'mdast', 'mdast-util-from-markdown', 'saxes'] },
  { folder: 'src/host', layers: ['src/host', 'src/core'], packages: ['zod'] },
  { folder: 'src/main', layers: ['src/main', 'src/host', 'src/core'], packages: ['electron', 'node:', 'zod'] },
  { folder: 'src/preload', layers: ['src/preload', 'src/host', 'src/core'], packages: ['electron', 'zod'] },
  { folder: 'src/cli', layers: ['src/cli', 'src/core'], packages: ['node:', 'zod', '@napi-rs/canvas'] },
  {
    folder: 'src/renderer/canvas',
    layers: ['src/renderer', 'src/host', 'src/core'],
    packages: ['cytoscape', 'react', 'react-dom', 'zustand', 'zod'],
  },
  { folder: 'src/renderer/host', layers: ['src/renderer', 'src/host', 'src/core'], packages: ['idb-keyval', 'zod'] },
  {
    folder: 'src/renderer',
    layers: ['src/renderer', 'src/host', 'src/core'],
    packages: ['react', 'react-dom', 'zustand', 'zod', 'fflate', '@fontsource', '@fontsource-variable', 'virtual:'],
  },
];

/** Not part of the program, so free in what they use; but only the benches that draw beside the window look into it. */
const besideTheProgram = { layers: ['src/core', 'src/host', 'src/main', 'src/preload', 'src/cli'] };
const benchesOfTheWindow = ['bench/canvas', 'bench/figure'];

const root = join(import.meta.dirname, '..', '..');

/**
 * What is wrong with an import, or null. `file` is the absolute path of the file that it stands in.
 *
 * @param {string} file
 * @param {string} specifier
 */
function forbiddenImport(file, specifier) {
  const from = fromRoot(file);
  const layer = table.find(({ folder }) => isWithin(from, folder));
  const target = targetPath(file, specifier);
  if (target === null) return layer && !isTest(from) ? forbiddenPackage(layer, specifier) : null;
  const isFree = layer === undefined || isTest(from);
  if ((isFree && !isWithin(target, 'src')) || benchesOfTheWindow.some((folder) => isWithin(from, folder))) return null;
  const { layers: allowed } = layer ?? besideTheProgram;
  return allowed.some((folder) => isWithin(target, folder)) ? null : `from here only ${allowed.join(', ')} can be imported`;
}

/**
 * @param {Layer} layer
 * @param {string} specifier
 */
function forbiddenPackage({ folder, packages }, specifier) {
  return packages.some((name) => isOfPackage(specifier, name)) ? null : `${folder} uses no packages but ${packages.join(', ')}`;
}

/** @param {string} path */
function fromRoot(path) {
  return relative(root, path).split(sep).join('/');
}

/**
 * Where an import inside this project leads to, as a path below the root; null for a package.
 *
 * @param {string} file
 * @param {string} specifier
 */
function targetPath(file, specifier) {
  if (specifier.startsWith('.')) return fromRoot(join(dirname(file), specifier));
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  return null;
}

/**
 * @param {string} path
 * @param {string} folder
 */
function isWithin(path, folder) {
  return path === folder || path.startsWith(`${folder}/`);
}

/**
 * @param {string} specifier
 * @param {string} name
 */
function isOfPackage(specifier, name) {
  return name.endsWith(':') ? specifier.startsWith(name) : isWithin(specifier, name);
}

/** A test beside the source, and its fixtures, use what they need: vitest, fast-check, files. @param {string} path */
function isTest(path) {
  return path.includes('.test.') || path.includes('.fixture.');
}

/** @type {import('./Rule').Rule} */
export const layers = {
  create(context) {
    /** @param {{ source?: import('./Rule').Node | null }} node */
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const wrong = forbiddenImport(context.filename, source.value);
      if (wrong !== null) context.report({ node: source, message: `'${source.value}' crosses a layer: ${wrong}.` });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};
