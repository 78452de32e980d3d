import { describeCodes } from '../../model/describeCode.ts';
import { findCode, findGroup } from '../../model/lookup.ts';
import type { Group, Registry } from '../../model/registry.ts';

/**
 * Test data for every language: the answers for each code and for some numbers that are not listed, and texts that are no
 * code at all.
 */
export const createVectors = (registry: Registry): Record<string, unknown> => ({
  codes: [
    ...describeCodes(registry).map(({ code, name, group, kind, outcome, retry, message }) => ({
      code,
      string: `${code}`,
      name,
      group,
      kind,
      outcome,
      retry,
      text: message,
    })),
    ...findUnlistedNumbers(registry).map(({ code, group }) => ({
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
