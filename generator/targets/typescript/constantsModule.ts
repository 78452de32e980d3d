import { onceForEach } from '../../model/memoize.ts';
import type { Registry } from '../../model/registry.ts';
import { codeComment } from './codeComment.ts';
import { unionType } from './unionType.ts';

/** One `export const` a code, and the union of all of them as a type: a bundler keeps the ones in use. */
export const constantsModule = onceForEach((registry: Registry): string => {
  const { codes, name, names } = registry;
  const constants = codes.map(
    (code) => `${codeComment(code, registry)}export const ${code.name} = ${code.code};\n\n`,
  );
  return `${constants.join('')}/** Every ${name} code that the registry lists. */
export type ${names.pascal}Code =${unionType(codes.map(({ code }) => `${code}`))};
`;
});
