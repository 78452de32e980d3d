import type { Kit, OutputFile } from '../target.ts';
import { type Transpiled, transpile } from './transpile.ts';

/** A module before it is rendered for a module system. */
export interface ModuleSource {
  /** Path relative to `javascript/`, without its extension. */
  readonly path: string;
  /** TypeScript whose imports name `.ts` files, or the result of transpiling it at build time. */
  readonly code: string | Transpiled;
  /**
   * Data for the code or for export. It is not transpiled, since that takes longer than for all the code. The code may
   * use it in functions, but not at load time.
   */
  readonly constants: readonly Constant[];
  /** TypeScript declarations of the exported constants. */
  readonly declarations: string;
}

export interface Constant {
  readonly name: string;
  /** A JavaScript literal. With a call, bundlers could not drop the constant. */
  readonly value: string;
  readonly isExported: boolean;
}

/**
 * Renders a module as ES module and as CommonJS, each with declarations.
 *
 * @param header comment at the top of each file
 */
export function* renderModule(
  { path, code, constants, declarations }: ModuleSource,
  header: string,
  { runCached }: Kit,
): Generator<OutputFile> {
  const transpiled = typeof code === 'object' ? code : code === '' ? NO_CODE : runCached(code, transpile);
  const createFile = (extension: keyof Transpiled, data: string): OutputFile => ({
    path: `javascript/${path}.${extension}`,
    text: [header, transpiled[extension], data].filter((part) => part !== '').join('\n'),
  });
  yield createFile('js', constants.map(formatEsModuleConstant).join(''));
  yield createFile('cjs', constants.map(formatCommonJsConstant).join(''));
  yield createFile('d.ts', declarations);
  yield createFile('d.cts', declarations);
}

const NO_CODE: Transpiled = {
  js: '',
  cjs: '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n',
  'd.ts': '',
  'd.cts': '',
};

const formatEsModuleConstant = ({ name, value, isExported }: Constant): string =>
  `${isExported ? 'export ' : ''}const ${name} = ${value};\n`;

const formatCommonJsConstant = ({ name, value, isExported }: Constant): string =>
  `const ${name} = ${value};\n${isExported ? `exports.${name} = ${name};\n` : ''}`;
