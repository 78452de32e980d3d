import type { Registry } from '../../model/registry.ts';
import { catalogue, codeEntry, groupEntry } from '../json/catalogue.ts';
import type { Kit } from '../target.ts';

/** What somebody's own templates show, for each file that is made: the catalogue, and the group or code that it is for. */
export function templateViews(registry: Registry, { header }: Kit) {
  const all = { header, ...catalogue(registry) };
  return {
    registry: [all],
    group: registry.groups.map((group) => ({
      ...all,
      group: {
        id: group.id,
        ...groupEntry(group),
        codes: group.codes.map((code) => codeEntry(code, registry)),
      },
    })),
    code: registry.codes.map((code) => ({ ...all, code: codeEntry(code, registry) })),
  };
}
