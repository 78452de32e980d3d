import { suggest } from '../diagnostics/suggest.ts';
import type { Path } from '../source/yamlPlaces.ts';
import type { Finding, SourceRule } from './rule.ts';

export const unknownKind: SourceRule = {
  id: 'lint/unknown-kind',
  *check({ codes, source }): Generator<Finding> {
    const kinds = new Set(Object.keys(source.kinds ?? {}));
    for (const { code, path } of codes) {
      if (code.kind !== undefined && !kinds.has(code.kind)) {
        yield unknown('kind', code.kind, kinds, [...path, 'kind']);
      }
      for (const command in code.meanings) {
        const kind = code.meanings[command]?.kind;
        if (kind === undefined || kinds.has(kind)) continue;
        yield unknown('kind', kind, kinds, [...path, 'meanings', command, 'kind']);
      }
    }
  },
};

export const unknownCommand: SourceRule = {
  id: 'lint/unknown-command',
  *check({ codes, source }): Generator<Finding> {
    const commands = new Set(Object.keys(source.commands ?? {}));
    for (const { code, path } of codes) {
      for (const [index, command] of code.commands?.entries() ?? []) {
        if (commands.has(command)) continue;
        yield unknown('command', command, commands, [...path, 'commands', index]);
      }
      for (const command in code.meanings) {
        if (commands.has(command)) continue;
        yield { ...unknown('command', command, commands, [...path, 'meanings', command]), part: 'key' };
      }
    }
  },
};

export const replacedBy: SourceRule = {
  id: 'lint/replaced-by',
  *check({ codes }): Generator<Finding> {
    const deprecated = codes.filter(({ code }) => code.deprecated !== undefined);
    if (deprecated.length === 0) return;
    const codeOf = new Map(codes.map(({ number, code }) => [Number(number), code]));
    for (const { number, code, path } of deprecated) {
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

const unknown = (what: string, word: string, known: ReadonlySet<string>, path: Path): Finding => ({
  path,
  message: `unknown ${what} \`${word}\``,
  help: `Known: ${[...known].join(', ') || 'none'}. New ones go into \`${what}s\` at the top of the file.`,
  suggestion: suggest(word, known),
});
