import type { CodeEntry } from '../source/entries.ts';
import type { Path } from '../source/sourceDocument.ts';
import { pascalCase } from '../text/identifiers.ts';
import type { SourceRule, Violation } from './rule.ts';

/** Predicates of every generated module (`isSuccess`), independent of the registry's kinds. */
const PREDICATES = ['Success', 'Retryable'];

export const identifierCollision: SourceRule = {
  id: 'lint/identifier-collision',
  *check({ source, codes }): Generator<Violation> {
    const predicates = new Map(
      [...PREDICATES, `${pascalCase(source.name ?? '')}Code`].map((name) => [name, 'every registry']),
    );
    for (const id of Object.keys(source.kinds ?? {})) {
      const other = predicates.get(pascalCase(id));
      if (other === undefined) predicates.set(pascalCase(id), `the kind \`${id}\``);
      else {
        const message = `the kind \`${id}\` becomes is${pascalCase(id)}, which ${other} already has`;
        yield { path: ['kinds', id], part: 'key', message };
      }
    }

    const names = new Map<string, string>();
    for (const { name, path } of codes.flatMap(listNames)) {
      const identifier = name.replaceAll('_', '');
      const other = names.get(identifier);
      if (other === undefined) names.set(identifier, name);
      else if (other !== name) yield { path, message: `${name} differs from ${other} only in underscores` };
    }
  },
};

/** Lists the names of a code, including aliases, with their paths. */
const listNames = ({ code, path }: CodeEntry): { readonly name: string; readonly path: Path }[] => [
  ...(code.name === undefined ? [] : [{ name: code.name, path: [...path, 'name'] }]),
  ...(code.aliases ?? []).map((name, index) => ({ name, path: [...path, 'aliases', index] })),
];
