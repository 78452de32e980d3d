import type { Change } from '../diff/change.ts';
import { describeCode, inLocale } from '../model/describeCode.ts';
import { findCode } from '../model/lookup.ts';
import type { Registry } from '../model/registry.ts';
import { addSection } from './changelog.ts';
import { createEntries, createFirstEntries } from './changelogEntries.ts';
import { editPackage } from './editSource.ts';

/** A file in the same folder as the source. */
export interface SiblingFile {
  readonly name: string;
  readonly text: string;
}

export interface ReleaseFacts {
  readonly registry: Registry;
  /** Absent for the first release. */
  readonly changes: readonly Change[] | undefined;
  readonly previousVersion: string;
  readonly date: string;
  /** The documentation folder, relative to the source. Absent if none is generated. */
  readonly docs: string | undefined;
}

/**
 * Writes the changelog and, if needed, `package.json` of a release.
 *
 * @param read returns the text of a file in the same folder as the source
 */
export async function writeDocuments(
  facts: ReleaseFacts,
  read: (name: string) => string | undefined,
): Promise<SiblingFile[]> {
  const { registry, changes, date, previousVersion, docs } = facts;
  const { version, codes, locales } = registry;
  const entries =
    changes === undefined
      ? createFirstEntries(codes.length, locales)
      : createEntries(changes, (number) => {
          const code = findCode(registry, number);
          const view = code && describeCode(code, registry, inLocale(locales[0]));
          return view?.link ?? (view && docs && `${docs}/${view.page}`);
        });
  const packageText = read('package.json');
  return [
    { name: 'CHANGELOG.md', text: addSection(read('CHANGELOG.md'), { version, date, entries }) },
    ...(packageText === undefined
      ? []
      : [{ name: 'package.json', text: await editPackage(packageText, previousVersion, version) }]),
  ];
}
