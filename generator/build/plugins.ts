import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'esbuild';
import Handlebars from 'handlebars';
import { transpile } from '../targets/javascript/transpile.ts';

/**
 * What can be imported beside TypeScript, as functions from the text of a file to a JavaScript module: work that does not
 * depend on a registry is done when the program is built.
 */
const TRANSFORMS: Readonly<Record<string, (text: string) => string>> = {
  /** `import template from './codes.go.hbs'`: a template, compiled. */
  '.hbs': (text) =>
    `export default ${Handlebars.precompile(withLf(text), { noEscape: true, strict: true })};`,
  /** `import isValid from './codes.schema.json.check'`: the check of a JSON Schema, with Ajv's errors. */
  '.json.check': (text) => compileSchema(JSON.parse(text)),
  /** `import module from './messages.ts.compiled'`: a TypeScript module as JavaScript and declarations. */
  '.ts.compiled': (text) => `export default ${JSON.stringify(transpile(withLf(text)))};`,
};

const FILTER = /\.(hbs|json\.check|ts\.compiled)$/;

const withLf = (text: string): string => text.replaceAll('\r\n', '\n');

async function transform(path: string): Promise<string> {
  const [suffix, compile] = Object.entries(TRANSFORMS).find(([suffix]) => path.endsWith(suffix)) ?? [];
  if (suffix === undefined || compile === undefined) throw new Error(`nothing transforms ${path}`);
  return compile(await readFile(path.replace(/\.(check|compiled)$/, ''), 'utf8'));
}

function compileSchema(schema: object): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    allowMatchingProperties: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  const code = (standaloneCode as unknown as typeof standaloneCode.default)(ajv, ajv.compile(schema));
  // Ajv writes `require` even in ES modules.
  return code.replace(/const (\w+) = require\("([^"]+)"\)\.default;/g, (_, name, module) => {
    return `import ${name}Module from '${module}.js'; const ${name} = ${name}Module.default ?? ${name}Module;`;
  });
}

/** For the program that is built. */
export const esbuildPlugin: Plugin = {
  name: 'codebook',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: FILTER }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: 'built',
    }));
    onLoad({ filter: FILTER, namespace: 'built' }, async ({ path }) => ({
      contents: await transform(path),
      resolveDir: dirname(path),
      watchFiles: [path],
    }));
  },
};

/** For tests, which import the program's sources. */
export const vitePlugin = {
  name: 'codebook',
  enforce: 'pre' as const,
  resolveId: (id: string, importer = '') => (FILTER.test(id) ? join(dirname(importer), id) : undefined),
  load: (id: string) => (FILTER.test(id) ? transform(id) : undefined),
};
