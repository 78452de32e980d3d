import { memoize } from '../../model/memoize.ts';
import type { Registry } from '../../model/registry.ts';
import { formatHeader } from '../kit.ts';
import type { BuiltInTarget, Kit } from '../target.ts';
import { printConstants } from './constants.ts';
import { type EnumModule, printEnumModule } from './enumModule.ts';
import { createModuleView } from './moduleView.ts';

const STYLES = ['enum', 'constants', 'both'] as const;

interface TypescriptOptions {
  readonly style?: (typeof STYLES)[number];
}

export const typescript: BuiltInTarget = {
  name: 'typescript',
  owns: 'typescript',
  description:
    'An enum module with the answers to all questions about a code, and the same names as flat constants.',
  options: {
    style: {
      description:
        'The modules to generate: the enum module (`enum`), the flat constants (`constants`) or both (`both`, the default).',
      enum: STYLES,
    },
  },
  *render(registry, kit) {
    const header = formatHeader(kit.header, '//');
    const { style = 'both' }: TypescriptOptions = kit.options.typescript ?? {};
    const createFile = (name: string, parts: readonly string[]) => ({
      path: `typescript/${registry.names.kebab}-${name}.ts`,
      text: [header, ...parts].join('\n'),
    });
    if (style !== 'constants') {
      const { enumeration, types, tables, functions } = renderEnumModule(registry, kit);
      yield createFile('codes', [enumeration, types, tables, functions]);
    }
    if (style !== 'enum') yield createFile('constants', [renderConstants(registry, kit)]);
  },
};

/** Renders the enum module. Cached until the registry changes. */
export const renderEnumModule = memoize(
  (registry: Registry, { runCached }: Kit): EnumModule =>
    runCached(createModuleView(registry), printEnumModule),
);

/** Renders the constants. Cached until the registry changes. */
export const renderConstants = memoize((registry: Registry, { runCached }: Kit): string =>
  runCached(createModuleView(registry), printConstants),
);
