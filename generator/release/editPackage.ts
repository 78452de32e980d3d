import { readYaml } from '../source/readYaml.ts';
import { isMap } from '../source/sourceDocument.ts';
import { applyEdits, createOffsets } from './edits.ts';

/**
 * Writes a version into a `package.json` that had the registry's version before. Every other character stays.
 *
 * @returns the text itself for any other package
 */
export async function editPackage(text: string, before: string, version: string): Promise<string> {
  const { document } = await readYaml(text, 'package.json');
  if (document === undefined || !isMap(document.data) || document.data.version !== before) return text;
  const offsetOf = createOffsets(text);
  const { start, end } = document.locate(['version']);
  return applyEdits(text, [{ start: offsetOf(start), end: offsetOf(end), text: JSON.stringify(version) }]);
}
