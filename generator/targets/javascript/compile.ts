import type { ts as TypeScript } from 'ts-morph';
import { tsMorph } from '../../printers/tsMorph.ts';

/** Code and declarations, for ES modules (`js`, `d.ts`) and for CommonJS (`cjs`, `d.cts`). */
export type Compiled = Readonly<Record<'js' | 'cjs' | 'd.ts' | 'd.cts', string>>;

/**
 * Compiles TypeScript whose imports name `.ts` files. In the results they name the compiled ones.
 *
 * @throws Error for code whose declarations cannot be told without looking at other files
 */
export function compile(code: string): Compiled {
  const { ModuleKind } = tsMorph().ts;
  const declarations = declarationsOf(importing('js', code));
  return {
    // The compiler marks code without exports as a module. Here data with exports follows.
    js: script(importing('js', code), ModuleKind.ESNext).replace(/^export \{\};\n/m, ''),
    cjs: script(importing('cjs', code), ModuleKind.CommonJS),
    'd.ts': declarations,
    'd.cts': importing('cjs', declarations),
  };
}

const importing = (extension: 'js' | 'cjs', code: string): string =>
  code.replace(/( from '\.\/[^']*\.)(?:ts|js)';/g, `$1${extension}';`);

function script(code: string, module: TypeScript.ModuleKind): string {
  const { ts } = tsMorph();
  return ts.transpileModule(code, {
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    compilerOptions: { ...options(), module, removeComments: true },
  }).outputText;
}

function declarationsOf(code: string): string {
  const { outputText, diagnostics = [] } = tsMorph().ts.transpileDeclaration(code, {
    reportDiagnostics: true,
    compilerOptions: options(),
  });
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ messageText }) => messageText).join('\n'));
  return outputText;
}

function options(): TypeScript.CompilerOptions {
  const { ModuleDetectionKind, NewLineKind, ScriptTarget } = tsMorph().ts;
  return {
    target: ScriptTarget.ES2020,
    moduleDetection: ModuleDetectionKind.Force,
    newLine: NewLineKind.LineFeed,
  };
}
