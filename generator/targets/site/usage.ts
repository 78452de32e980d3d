import type { Registry } from '../../model/registry.ts';
import { goName } from '../../text/go.ts';
import { distinctPascalCase } from '../../text/identifiers.ts';
import { phpCase } from '../../text/php.ts';
import { rustVariant } from '../../text/rust.ts';

/** How programs in one language refer to a code. */
export interface Usage {
  readonly id: UsageLanguage;
  readonly language: string;
  /** The import, if the language has one, and the expression for the code. */
  readonly lines: string;
}

export type UsageLanguage = keyof typeof LANGUAGES;

/** Imports of the generated file and expressions for a code, by language. */
const LANGUAGES = {
  typescript: {
    language: 'TypeScript',
    print: (name: string, { kebab }: Names) => `import { ${name} } from './${kebab}-constants.ts';`,
  },
  javascript: {
    language: 'JavaScript',
    print: (name: string, { kebab }: Names) => `import { ${name} } from './${kebab}-constants.js';`,
  },
  php: {
    language: 'PHP',
    print: (name: string, { pascal }: Names) =>
      `use ${pascal}Codes\\${pascal}Code;\n${pascal}Code::${phpCase(name)}`,
  },
  python: {
    language: 'Python',
    print: (name: string, { snake, pascal }: Names) =>
      `from ${snake}_codes import ${pascal}Code\n${pascal}Code.${name}`,
  },
  go: {
    language: 'Go',
    print: (name: string, { snake }: Names) => `${snake.replaceAll('_', '')}codes.Code${goName(name)}`,
  },
  rust: {
    language: 'Rust',
    print: (name: string, { snake, pascal }: Names) =>
      `use ${snake}_codes::${pascal}Code;\n${pascal}Code::${rustVariant(name)}`,
  },
  java: { language: 'Java', print: (name: string, { pascal }: Names) => `${pascal}Code.${name}` },
  csharp: {
    language: 'C#',
    print: (name: string, { pascal }: Names) =>
      `using ${pascal}Codes;\n${pascal}Code.${distinctPascalCase(name)}`,
  },
  powershell: {
    language: 'PowerShell',
    print: (name: string, { pascal }: Names) => `. ./${pascal}Code.ps1\n[${pascal}Code]::${name}`,
  },
  shell: {
    language: 'Shell',
    print: (name: string, { snake }: Names) =>
      `. ./${snake}_codes.sh\n"$${snake.toUpperCase()}_CODE_${name}"`,
  },
} as const;

interface Names {
  readonly kebab: string;
  readonly pascal: string;
  readonly snake: string;
}

export const USAGE_LANGUAGES = Object.keys(LANGUAGES) as readonly UsageLanguage[];

/** Lists how programs refer to a code, by language. */
export function listUsages(name: string, registry: Registry, languages: readonly UsageLanguage[]): Usage[] {
  const names = { ...registry.names, snake: registry.names.kebab.replaceAll('-', '_') };
  return languages.map((id) => {
    const { language, print } = LANGUAGES[id];
    return { id, language, lines: print(name, names) };
  });
}
