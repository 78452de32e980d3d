import { pascalCase } from '../text/identifiers.ts';
import type { Finding, SourceRule } from './rule.ts';

/** What `is…` asks in every generated module, whatever its kinds are. */
const PREDICATES = ['Success', 'Retryable'];

export const identifierCollision: SourceRule = {
  id: 'lint/identifier-collision',
  *check({ source, codes }): Generator<Finding> {
    const predicates = new Map(
      [...PREDICATES, `${pascalCase(source.name ?? '')}Code`].map((name) => [name, 'every registry']),
    );
    for (const id of Object.keys(source.kinds ?? {})) {
      const other = predicates.get(pascalCase(id));
      if (other === undefined) predicates.set(pascalCase(id), `the kind \`${id}\``);
      else {
        const message = `the kind \`${id}\` becomes is${pascalCase(id)}, which ${other} has`;
        yield { path: ['kinds', id], part: 'key', message };
      }
    }

    const names = new Map<string, string>();
    for (const { code, path } of codes) {
      if (code.name === undefined) continue;
      const identifier = code.name.replaceAll('_', '');
      const other = names.get(identifier);
      if (other === undefined) names.set(identifier, code.name);
      else if (other !== code.name) {
        const message = `${code.name} differs from ${other} in its underscores only`;
        yield { path: [...path, 'name'], message };
      }
    }
  },
};
