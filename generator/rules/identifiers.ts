import { pascalCase } from '../naming.ts';
import type { Finding, Rule } from './rule.ts';

/** What `is…` asks in every generated module, whatever its kinds are. */
const PREDICATES = ['Success', 'Retryable'];

export const identifierCollision: Rule = {
  id: 'lint/identifier-collision',
  severity: 'error',
  *check(source): Generator<Finding> {
    const codeType = `${pascalCase(source.name ?? '')}Code`;
    const taken = new Map(PREDICATES.concat(codeType).map((name) => [name, `a predicate of every registry`]));
    for (const id of Object.keys(source.kinds ?? {})) {
      const identifier = pascalCase(id);
      const other = taken.get(identifier);
      if (other === undefined) taken.set(identifier, `the kind \`${id}\``);
      else {
        yield {
          path: ['kinds', id],
          part: 'key',
          message: `the kind \`${id}\` becomes is${identifier}, which is taken by ${other}`,
          help: 'Kinds become predicates: choose another id.',
        };
      }
    }
  },
};
