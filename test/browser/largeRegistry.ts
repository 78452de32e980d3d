import { createRegistry } from '../../generator/model/createRegistry.ts';
import type { Registry } from '../../generator/model/registry.ts';
import type { SourceCode, SourceGroup } from '../../generator/source/source.ts';

/** A registry of many codes with the texts of another, in groups of a hundred. */
export function enlarge({ codes, kinds, commands }: Registry, count: number): Registry {
  const groups: Record<string, SourceGroup> = {};
  for (let index = 0; index < count; index += 1) {
    const code = codes[index % codes.length];
    if (code === undefined) continue;
    const group = 10 + Math.floor(index / 100);
    const entry: SourceCode = {
      name: `${code.name}_${index}`,
      kind: code.kind.id,
      message: { en: `${code.message.en} (${index})` },
      ...(code.hint && { hint: { en: `${code.hint.en} ${index}.` } }),
      commands: code.commands.map(({ name }) => name),
    };
    const others = groups[`${group}xxx`] ?? { title: { en: `Group ${group}` }, outcome: 'error', codes: {} };
    groups[`${group}xxx`] = { ...others, codes: { ...others.codes, [group * 1000 + (index % 100)]: entry } };
  }
  return createRegistry({
    name: 'Large',
    version: '1.0.0',
    locales: ['en'],
    kinds: Object.fromEntries(
      kinds.map(({ id, title, outcome, retry, httpStatus }) => [id, { title, outcome, retry, httpStatus }]),
    ),
    commands: Object.fromEntries(commands.map(({ name }) => [name, {}])),
    groups,
  });
}
