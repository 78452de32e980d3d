import { onceForEach } from '../../model/memoize.ts';
import type { Registry } from '../../model/registry.ts';
import type { Kit } from '../target.ts';
import { codeComment } from './codeComment.ts';
import { frameOf } from './frame.ts';
import { printFrame } from './printFrame.ts';
import { tablesOf } from './tablesOf.ts';

/** The enum with everything that a program asks about a code: types, functions and their tables, without any import. */
export function enumModule(registry: Registry, { remember }: Kit): string {
  const { types, functions } = remember(frameOf(registry), printFrame);
  const tables = tablesOf(registry).map(({ name, type, value }) => `const ${name}: ${type} = ${value};\n`);
  return [enumText(registry), types, ...tables, functions].join('\n');
}

/** The enum as text: making and reading a syntax tree of it takes ts-morph longer than all else. */
export const enumText = onceForEach((registry: Registry): string => {
  const { source, name, names, codes } = registry;
  const scope = `${names.pascal}Code`;
  const members = codes.map(
    (code) =>
      `${codeComment(code, registry, { scope: `${scope}.`, indent: '  ' })}  ${code.name} = ${code.code},\n`,
  );
  return `/**
 * Every ${name} code that the registry lists. Others can appear any day.
${source === undefined ? '' : ` *\n * @see ${source.url}\n`} */
export enum ${scope} {
${members.join('\n')}}
`;
});
