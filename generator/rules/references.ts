import { suggest } from '../diagnostics/suggest.ts';
import { listMeaningEntries } from '../source/entries.ts';
import type { Path } from '../source/sourceDocument.ts';
import type { SourceRule, Violation } from './rule.ts';

export const unknownKind: SourceRule = {
  id: 'lint/unknown-kind',
  *check({ codes, source }): Generator<Violation> {
    const kinds = new Set(Object.keys(source.kinds ?? {}));
    for (const entry of codes) {
      yield* reportUnknown('kind', entry.code.kind, kinds, [...entry.path, 'kind']);
      for (const { meaning, path } of listMeaningEntries(entry)) {
        yield* reportUnknown('kind', meaning.kind, kinds, [...path, 'kind']);
      }
    }
  },
};

export const unknownCommand: SourceRule = {
  id: 'lint/unknown-command',
  *check({ codes, source }): Generator<Violation> {
    const known = new Set(Object.keys(source.commands ?? {}));
    const path = ['envelope', 'items', 'commands'];
    yield* reportUnknownIn(source.envelope?.items?.commands, known, path);
    for (const entry of codes) {
      const { code, path } = entry;
      yield* reportUnknownIn(code.commands, known, [...path, 'commands']);
      yield* reportUnknownIn(code.inferredCommands, known, [...path, 'inferredCommands']);
      yield* reportUnknownIn(code.limit?.commands, known, [...path, 'limit', 'commands']);
      for (const { meaning, path } of listMeaningEntries(entry)) {
        yield* reportUnknownIn(meaning.commands, known, [...path, 'commands']);
      }
    }
  },
};

function* reportUnknownIn(
  commands: readonly string[] | undefined,
  known: ReadonlySet<string>,
  path: Path,
): Generator<Violation> {
  if (commands === undefined) return;
  for (const [index, command] of commands.entries()) {
    yield* reportUnknown('command', command, known, [...path, index]);
  }
}

export const repeatedCommand: SourceRule = {
  id: 'lint/repeated-command',
  *check({ codes }): Generator<Violation> {
    for (const { code, path } of codes) {
      for (const [index, command] of code.inferredCommands?.entries() ?? []) {
        if (!code.commands?.includes(command)) continue;
        yield {
          path: [...path, 'inferredCommands', index],
          message: `\`${command}\` is also in \`commands\``,
        };
      }
    }
  },
};

export const unknownSystem: SourceRule = {
  id: 'lint/unknown-system',
  *check({ codes, source }): Generator<Violation> {
    const systems = new Set(Object.keys(source.systems ?? {}));
    for (const { code, path } of codes) {
      for (const system in code.elsewhere) {
        yield* reportUnknown('system', system, systems, [...path, 'elsewhere', system], 'key');
      }
    }
  },
};

/** Reports a word that is not known. */
function* reportUnknown(
  what: string,
  word: string | undefined,
  known: ReadonlySet<string>,
  path: Path,
  part: 'key' | 'value' = 'value',
): Generator<Violation> {
  if (word === undefined || known.has(word)) return;
  yield {
    path,
    part,
    message: `unknown ${what} \`${word}\``,
    help: `Known: ${[...known].join(', ') || 'none'}. Define new ones under \`${what}s\` at the top of the file.`,
    suggestion: suggest(word, known),
  };
}
