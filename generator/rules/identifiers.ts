import { pascalCase } from '../naming.ts';
import type { Finding, Rule } from './rule.ts';

/** The predicates that every generated module has, whatever its kinds are. */
const RESERVED = new Map([
  ['Success', 'isSuccess'],
  ['Retryable', 'isRetryable'],
]);

export const identifierCollision: Rule = {
  id: 'lint/identifier-collision',
  severity: 'error',
  *check(source): Generator<Finding> {
    const taken = new Map(RESERVED).set(`${pascalCase(source.name)}Code`, `is${pascalCase(source.name)}Code`);
    for (const id of Object.keys(source.kinds)) {
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
