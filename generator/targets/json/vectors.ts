import { narrowestFirst } from '../../model/narrowestFirst.ts';
import type { Group, Registry } from '../../model/registry.ts';

/**
 * Test data for every language: what each code, and some numbers that are not listed, must give, and what is no code at
 * all.
 */
export const vectors = (registry: Registry): Record<string, unknown> => ({
  codes: [
    ...registry.codes.map(({ code, name, group, kind, retry, message }) => ({
      code,
      string: `${code}`,
      name,
      group,
      kind: kind.id,
      outcome: kind.outcome,
      retry,
      text: message[registry.locales[0]],
    })),
    ...unlistedNumbers(registry).map(({ code, group }) => ({
      code,
      string: `${code}`,
      name: null,
      group: group?.id ?? null,
      kind: null,
      outcome: group?.outcome ?? 'error',
      retry: 'never',
      text: null,
    })),
  ],
  unparsable: ['', ' ', 'OK', '-1', '+1', '1.0', '1e3', '0x10', '01000', '1 000', '1000 ', '٣'],
});

/** For each group a number that falls into it and is not listed, where there is one, and a number in no group. */
function unlistedNumbers({ groups, codes }: Registry): { code: number; group: Group | undefined }[] {
  const listed = new Set(codes.map(({ code }) => code));
  const byWidth = narrowestFirst(groups);
  const groupOf = (code: number) => byWidth.find(({ first, last }) => first <= code && code <= last);
  const inGroups = groups.flatMap((group) => {
    for (let code = group.last; code >= group.first; code--) {
      if (!listed.has(code) && groupOf(code) === group) return [{ code, group }];
    }
    return [];
  });
  const outside = Math.max(...groups.map(({ last }) => last)) + 1;
  return [...inGroups, { code: outside, group: undefined }];
}
