import type { Registry } from '../../model/registry.ts';
import { createCatalogue, createCodeEntry, createGroupEntry } from '../json/catalogue.ts';
import type { Kit } from '../target.ts';

/** Data for a user's templates, a view for each file: the catalogue, and the group or code that the file is for. */
export function createTemplateViews(registry: Registry, { header }: Kit) {
  const all = { header, ...createCatalogue(registry) };
  return {
    registry: [all],
    group: registry.groups.map((group) => ({
      ...all,
      group: {
        id: group.id,
        ...createGroupEntry(group),
        codes: group.codes.map((code) => createCodeEntry(code, registry)),
      },
    })),
    code: registry.codes.map((code) => ({ ...all, code: createCodeEntry(code, registry) })),
  };
}
