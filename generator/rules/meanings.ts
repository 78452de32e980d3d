import { type CodeEntry, listMeaningEntries } from '../source/entries.ts';
import type { Draft, SourceCode, SourceMeaning } from '../source/source.ts';
import type { Path } from '../source/sourceDocument.ts';
import type { SourceRule, Violation } from './rule.ts';

export const duplicateMeaning: SourceRule = {
  id: 'lint/duplicate-meaning',
  *check({ codes }): Generator<Violation> {
    for (const entry of codes) {
      const seen = new Set<string>();
      for (const { command, path } of listMeaningCommands(entry)) {
        if (seen.has(command)) {
          yield { path, message: `${entry.number} already has a meaning in \`${command}\`` };
        }
        seen.add(command);
      }
    }
  },
};

export const unlistedMeaning: SourceRule = {
  id: 'lint/unlisted-meaning',
  *check({ codes, source }): Generator<Violation> {
    for (const entry of codes) {
      const { commands = [], inferredCommands = [] } = entry.code;
      for (const { command, path } of listMeaningCommands(entry)) {
        const isListed = commands.includes(command) || inferredCommands.includes(command);
        // Another rule reports unknown commands.
        if (isListed || !Object.hasOwn(source.commands ?? {}, command)) continue;
        yield { path, message: `\`${command}\` is not among the commands of ${entry.number}` };
      }
    }
  },
};

/** Lists the commands for which a code has a meaning, with duplicates. */
function listMeaningCommands(entry: CodeEntry): { readonly command: string; readonly path: Path }[] {
  return listMeaningEntries(entry).flatMap(
    ({ meaning, path }) =>
      meaning.commands?.map((command, index) => ({ command, path: [...path, 'commands', index] })) ?? [],
  );
}

export const emptyMeaning: SourceRule = {
  id: 'lint/empty-meaning',
  *check({ codes }): Generator<Violation> {
    for (const entry of codes) {
      for (const { meaning, path } of listMeaningEntries(entry)) {
        if (isOverride(meaning, entry.code)) continue;
        const isBare = Object.keys(meaning).every((key) => key === 'commands');
        yield {
          path: [...path, 'commands'],
          part: 'key',
          message: isBare
            ? 'the meaning contains only `commands`'
            : `the meaning repeats what applies to ${entry.number} anyway`,
        };
      }
    }
  },
};

function isOverride(meaning: Draft<SourceMeaning>, code: Draft<SourceCode>): boolean {
  if (meaning.answer !== undefined || meaning.done !== undefined) return true;
  return OVERRIDABLE.some((key) => {
    const value = meaning[key];
    return value !== undefined && JSON.stringify(value) !== JSON.stringify(code[key] ?? null);
  });
}

const OVERRIDABLE = ['message', 'kind', 'parameter', 'hint', 'retry'] as const;

export const conflictingMeaning: SourceRule = {
  id: 'lint/conflicting-meaning',
  *check({ codes }): Generator<Violation> {
    for (const { meaning, path } of codes.flatMap(listMeaningEntries)) {
      const { answer, done, retry } = meaning;
      if (answer !== undefined && done !== undefined) {
        yield {
          path: [...path, 'done'],
          part: 'key',
          message: '`done` and `answer` exclude each other',
          help: 'An answered question is a success. Remove one of the two.',
        };
      } else if (retry !== undefined && (answer !== undefined || done === 'already')) {
        yield {
          path: [...path, 'retry'],
          part: 'key',
          message: `\`retry\` and \`${answer === undefined ? 'done: already' : 'answer'}\` exclude each other`,
          help: 'The code is a success then, and requests that succeeded are not repeated. Remove one of the two.',
        };
      }
    }
  },
};
