import { suggest } from '../suggest.ts';
import type { Path } from '../yamlPlaces.ts';
import type { Finding, Rule } from './rule.ts';

export const unknownKind: Rule = {
  id: 'lint/unknown-kind',
  *check({ codes, source }): Generator<Finding> {
    const kinds = Object.keys(source.kinds ?? {});
    for (const { code, path } of codes) {
      if (code.kind !== undefined) yield* unknown('kind', code.kind, kinds, [...path, 'kind']);
      for (const [command, { kind }] of Object.entries(code.meanings ?? {})) {
        if (kind !== undefined) yield* unknown('kind', kind, kinds, [...path, 'meanings', command, 'kind']);
      }
    }
  },
};

export const unknownCommand: Rule = {
  id: 'lint/unknown-command',
  *check({ codes, source }): Generator<Finding> {
    const commands = Object.keys(source.commands ?? {});
    for (const { code, path } of codes) {
      for (const [index, command] of (code.commands ?? []).entries()) {
        yield* unknown('command', command, commands, [...path, 'commands', index]);
      }
      for (const command of Object.keys(code.meanings ?? {})) {
        for (const finding of unknown('command', command, commands, [...path, 'meanings', command])) {
          yield { ...finding, part: 'key' };
        }
      }
    }
  },
};

export const replacedBy: Rule = {
  id: 'lint/replaced-by',
  *check({ codes }): Generator<Finding> {
    const codeOf = new Map(codes.map(({ number, code }) => [Number(number), code]));
    for (const { number, code, path } of codes) {
      const replacement = code.deprecated?.replacedBy;
      if (replacement === undefined) continue;
      const at = [...path, 'deprecated', 'replacedBy'];
      const target = codeOf.get(replacement);
      if (target === undefined) {
        yield { path: at, message: `${replacement} is not in the registry`, help: 'Name a code that is.' };
      } else if (replacement === Number(number)) {
        yield {
          path: at,
          message: `${replacement} cannot replace itself`,
          help: 'Name another code, or none.',
        };
      } else if (target.deprecated !== undefined) {
        yield {
          path: at,
          message: `${replacement} is itself deprecated`,
          help: 'Name the code that a program should expect today, or none.',
        };
      }
    }
  },
};

function* unknown(what: string, word: string, known: readonly string[], path: Path): Generator<Finding> {
  if (known.includes(word)) return;
  yield {
    path,
    message: `unknown ${what} \`${word}\``,
    help: `Known: ${known.join(', ') || 'none'}. New ones go into \`${what}s\` at the top of the file.`,
    suggestion: suggest(word, known),
  };
}
