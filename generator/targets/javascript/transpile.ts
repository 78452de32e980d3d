import type { ts as TypeScript } from 'ts-morph';
import { loadTsMorph } from '../../printers/typescript.ts';

/** Code and declarations, for ES modules (`js`, `d.ts`) and for CommonJS (`cjs`, `d.cts`). */
export type Transpiled = Readonly<Record<'js' | 'cjs' | 'd.ts' | 'd.cts', string>>;

/**
 * Transpiles TypeScript whose imports name `.ts` files. The results import the corresponding output files.
 *
 * @throws Error if its declarations depend on other files
 */
export function transpile(code: string): Transpiled {
  const { ModuleKind } = loadTsMorph().ts;
  const declarations = emitDeclarations(renameImports(code, 'js'));
  return {
    // TypeScript marks code without exports as a module. Here, exports follow.
    js: emitScript(renameImports(code, 'js'), ModuleKind.ESNext).replace(/^export \{\};\n/m, ''),
    cjs: emitScript(renameImports(code, 'cjs'), ModuleKind.CommonJS),
    'd.ts': declarations,
    'd.cts': renameImports(declarations, 'cjs'),
  };
}

const renameImports = (code: string, extension: 'js' | 'cjs'): string =>
  code.replace(/( from '\.\/[^']*\.)(?:ts|js)';/g, `$1${extension}';`);

function emitScript(code: string, module: TypeScript.ModuleKind): string {
  const { ts } = loadTsMorph();
  return ts.transpileModule(code, {
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    compilerOptions: { ...createOptions(), module, removeComments: true },
  }).outputText;
}

function emitDeclarations(code: string): string {
  const { outputText, diagnostics = [] } = loadTsMorph().ts.transpileDeclaration(code, {
    reportDiagnostics: true,
    compilerOptions: createOptions(),
  });
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ messageText }) => messageText).join('\n'));
  return outputText;
}

function createOptions(): TypeScript.CompilerOptions {
  const { ModuleDetectionKind, NewLineKind, ScriptTarget } = loadTsMorph().ts;
  return {
    target: ScriptTarget.ES2020,
    moduleDetection: ModuleDetectionKind.Force,
    newLine: NewLineKind.LineFeed,
  };
}
