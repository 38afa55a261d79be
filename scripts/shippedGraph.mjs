// Vite plugin: `virtual:shipped-graph` is graph-data/ compiled to graphology's serialized form.
import { join } from 'node:path';
import { normalizePath, runnerImport } from 'vite';

const virtualId = 'virtual:shipped-graph';
const resolvedId = `\0${virtualId}`;

/**
 * The builder is TypeScript: Vite runs it from its source, so that a build needs no earlier build.
 * @param {string} root
 */
async function compile(root) {
  /** @type {{ module: typeof import('../src/cli/compileFolder') }} */
  const imported = await runnerImport(join(root, 'src/cli/compileFolder.ts'), { root, configFile: false, logLevel: 'error' });
  return imported.module.compileFolder(join(root, 'graph-data'));
}

/**
 * Engines parse a JSON text several times faster than the same object written out as code. The minifier would put the
 * text in backticks, which engines read twice, raw and cooked, and for megabytes that takes long; a backtick in the text,
 * and no single quote, makes single quotes shorter. In ASCII each letter is one byte, which is read faster too.
 * @param {import('../src/core/graph/exportGraph').SerializedGraph} graph
 */
function moduleOf(graph) {
  const text = JSON.stringify(['`', graph]).replace(/['\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `export default JSON.parse(${JSON.stringify(text)})[1];`;
}

/**
 * @param {string} root The project's folder; this file may be bundled into a configuration and cannot tell.
 * @returns {import('vite').Plugin}
 */
export function shippedGraph(root) {
  const folder = normalizePath(join(root, 'graph-data'));
  return {
    name: 'shipped-graph',
    resolveId: (id) => (id === virtualId ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      const { graph, errors } = await compile(root);
      const message = `graph-data has ${errors.length} errors:\n${errors.join('\n')}`;
      // Whoever edits the data sees the sound rest while they work; nothing is built of faulty data.
      if (errors.length > 0 && this.environment.mode === 'dev') this.warn(message);
      else if (errors.length > 0) this.error(message);
      return moduleOf(graph);
    },
    configureServer(server) {
      server.watcher.add(folder);
    },
    hotUpdate({ file, server }) {
      if (!file.startsWith(`${folder}/`) || file.endsWith('.lesson.yaml')) return undefined;
      const module = this.environment.moduleGraph.getModuleById(resolvedId);
      if (module) this.environment.moduleGraph.invalidateModule(module);
      if (this.environment.name === 'client') server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}
