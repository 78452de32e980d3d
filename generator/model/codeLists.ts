import { memoize } from './memoize.ts';
import type { Code, Command, Kind, Registry } from './registry.ts';

/** The codes of each kind, by number. */
export const codesByKind = memoize(({ codes }: Registry) => groupCodes<Kind>(codes, ({ kind }) => [kind]));

/** The codes that mention a command, documented or inferred, by number. */
export const codesByCommand = memoize(({ codes }: Registry) => groupCodes<Command>(codes, listCommands));

/** Lists the commands of a code. In a registry without errors they include those of its meanings. */
export const listCommands = ({ commands, inferredCommands, meanings }: Code): readonly Command[] => [
  ...new Set([...commands, ...inferredCommands, ...meanings.map(({ command }) => command)]),
];

/** Lists the codes without commands. */
export const codesWithoutCommand = memoize(({ codes }: Registry): readonly Code[] =>
  codes.filter((code) => listCommands(code).length === 0),
);

/** Finds the previous and the next code, in any group. */
export function findNeighbours(
  code: Code,
  registry: Registry,
): readonly [Code | undefined, Code | undefined] {
  const position = positions(registry).get(code) ?? 0;
  return [registry.codes[position - 1], registry.codes[position + 1]];
}

const positions = memoize(
  ({ codes }: Registry): ReadonlyMap<Code, number> => new Map(codes.map((code, index) => [code, index])),
);

function groupCodes<Key>(codes: readonly Code[], keysOf: (code: Code) => readonly Key[]) {
  const groups = new Map<Key, Code[]>();
  for (const code of codes) {
    for (const key of keysOf(code)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [code]);
      else group.push(code);
    }
  }
  return groups as ReadonlyMap<Key, readonly Code[]>;
}
