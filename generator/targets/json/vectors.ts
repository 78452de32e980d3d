import { describeCodes } from '../../model/describeCode.ts';
import { interpret, resolveUnlisted } from '../../model/interpret.ts';
import { findCode, findGroup } from '../../model/lookup.ts';
import type { Code, Command, Group, Registry } from '../../model/registry.ts';

/**
 * Creates test data for all languages: the expected answers for each code and for some unlisted numbers, with and
 * without a command, and texts that are not codes.
 */
export const createVectors = (registry: Registry): Record<string, unknown> => ({
  codes: [
    ...describeCodes(registry).map((view) => ({
      code: view.code,
      string: `${view.code}`,
      name: view.name,
      group: view.group,
      kind: view.kind,
      outcome: view.outcome,
      retry: view.retry,
      done: view.done,
      limit: view.limit ?? null,
      parameter: view.parameter ?? null,
      httpStatus: view.httpStatus,
      text: view.message,
      hint: view.hint ?? null,
    })),
    ...findUnlistedNumbers(registry).map(({ code, group }) => {
      const outcome = group?.outcome ?? 'error';
      return {
        code,
        string: `${code}`,
        name: null,
        group: group?.id ?? null,
        kind: null,
        outcome,
        retry: 'never',
        done: resolveUnlisted(outcome),
        limit: null,
        parameter: null,
        httpStatus: null,
        text: null,
        hint: null,
      };
    }),
  ],
  inCommands: registry.codes.flatMap((code) =>
    findTellingCommands(code, registry).map((command) => {
      const { kind, outcome, retry, done, answer, parameter, httpStatus, message, hint } = interpret(
        code,
        command,
      );
      const [locale] = registry.locales;
      return {
        code: code.code,
        command: command.name,
        kind: kind.id,
        outcome,
        retry,
        done,
        answer: answer ?? null,
        parameter: parameter ?? null,
        httpStatus,
        text: message[locale],
        hint: hint?.[locale] ?? null,
      };
    }),
  ),
  unparsable: ['', ' ', 'OK', '-1', '+1', '1.0', '1e3', '0x10', '01000', '1 000', '1000 ', '٣'],
});

/**
 * Selects the commands to test with a code: those with a meaning and, if the effect of a command can change the retry
 * policy, one per effect.
 */
function findTellingCommands({ meanings, retry }: Code, { commands }: Registry): Command[] {
  const withMeaning = meanings.map(({ command }) => command);
  if (retry !== 'after-check' && retry !== 'later') return withMeaning;
  const ofEachEffect = (['read', 'idempotent', 'order'] as const).flatMap(
    (effect) => commands.find((command) => command.effect === effect) ?? [],
  );
  return [...new Set([...withMeaning, ...ofEachEffect])];
}

/** Finds an unlisted number in each group, if there is one, and a number outside all groups. */
function findUnlistedNumbers(registry: Registry): { code: number; group: Group | undefined }[] {
  const inGroups = registry.groups.flatMap((group) => {
    for (let code = group.last; code >= group.first; code--) {
      if (findCode(registry, code) === undefined && findGroup(registry, code) === group)
        return [{ code, group }];
    }
    return [];
  });
  const outside = Math.max(...registry.groups.map(({ last }) => last)) + 1;
  return [...inGroups, { code: outside, group: undefined }];
}
