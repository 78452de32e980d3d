import { canonicalJson } from '../lock/seal.ts';
import { applyEdits } from '../source/edits.ts';
import { readYaml } from '../source/readYaml.ts';
import type { DocumentEdit } from './documentEdit.ts';

/**
 * Applies changes to the text of a registry. Every other character is preserved.
 *
 * @param data the data of the text
 * @returns `undefined` if the changes cannot be applied to the layout of the text
 */
export async function applyChanges(
  text: string,
  data: unknown,
  changes: readonly DocumentEdit[],
): Promise<string | undefined> {
  const expected = structuredClone(data);
  for (const { apply } of changes) apply(expected);
  const edited = applyEdits(
    text,
    changes.map(({ edit }) => edit),
  );
  const { document, diagnostics } = await readYaml(edited, '');
  const isExpected = diagnostics.length === 0 && canonicalJson(document?.data) === canonicalJson(expected);
  return isExpected ? edited : undefined;
}
