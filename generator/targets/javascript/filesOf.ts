import type { Kit, OutputFile } from '../target.ts';
import { type Compiled, compile } from './compile.ts';
import type { Constant, ModuleSource } from './moduleSource.ts';

/**
 * A module as ES module and as CommonJS, each with its declarations.
 *
 * @param header what to put at the top of each file
 */
export function* filesOf(
  { path, code, constants, declarations }: ModuleSource,
  header: string,
  { remember }: Kit,
): Generator<OutputFile> {
  const compiled = code === '' ? NO_CODE : remember(code, compile);
  const file = (extension: keyof Compiled, ...data: readonly string[]): OutputFile => ({
    path: `javascript/${path}.${extension}`,
    text: [header, compiled[extension], data.join('')].filter((part) => part !== '').join('\n'),
  });
  yield file('js', ...constants.map(esModuleConstant));
  yield file('cjs', ...constants.map(commonJsConstant));
  yield file('d.ts', declarations);
  yield file('d.cts', declarations);
}

const NO_CODE: Compiled = {
  js: '',
  cjs: '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n',
  'd.ts': '',
  'd.cts': '',
};

const esModuleConstant = ({ name, value, isExported }: Constant): string =>
  `${isExported ? 'export ' : ''}const ${name} = ${value};\n`;

const commonJsConstant = ({ name, value, isExported }: Constant): string =>
  `const ${name} = ${value};\n${isExported ? `exports.${name} = ${name};\n` : ''}`;
