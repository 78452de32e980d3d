import { canonicalJson } from '../lock/seal.ts';
import { applyEdits, createOffsets, type Edit } from '../source/edits.ts';
import { listCodes } from '../source/entries.ts';
import { readYaml } from '../source/readYaml.ts';
import type { Draft, Source } from '../source/source.ts';
import { isMap, type Path, type SourceDocument } from '../source/sourceDocument.ts';
import { releaseOf } from '../text/version.ts';

/** The changes that a release makes to a registry. */
export interface SourceRelease {
  readonly version: string;
  /** Numbers of the new codes. */
  readonly added: ReadonlySet<number>;
}

/**
 * Writes the version into a registry, and `since` into new codes and deprecations that lack it. Every other character
 * is preserved.
 *
 * @throws Error if the edits would change anything else, because of an unsupported layout
 */
export async function editSource(
  text: string,
  document: SourceDocument,
  { version, added }: SourceRelease,
): Promise<string> {
  const source = document.data as Draft<Source>;
  const since = releaseOf(version);
  const edits: Edit[] = [];
  const expected = structuredClone(document.data);
  const place = createPlacer(text, document);
  edits.push({ ...place(['version']), text: version });
  setAt(expected, ['version'], version);
  for (const { number, code, path } of listCodes(source)) {
    if (added.has(Number(number)) && code.since === undefined) {
      edits.push(insertBehind(text, place([...path, 'name']), place([...path, 'name'], 'key'), since));
      setAt(expected, [...path, 'since'], since);
    }
    if (code.deprecated === undefined || code.deprecated.since !== undefined || code.draft) continue;
    const [first = ''] = document.keysAt([...path, 'deprecated']);
    edits.push(insertBefore(text, place([...path, 'deprecated', first], 'key'), since));
    setAt(expected, [...path, 'deprecated', 'since'], since);
  }
  const edited = applyEdits(text, edits);
  const { document: result, diagnostics } = await readYaml(edited, document.file);
  if (diagnostics.length > 0 || canonicalJson(result?.data) !== canonicalJson(expected)) {
    throw new Error(
      `cannot write version ${version} into ${document.file}: set \`version\` and \`since\` by hand`,
    );
  }
  return edited;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function createPlacer(text: string, document: SourceDocument) {
  const offsetOf = createOffsets(text);
  return (path: Path, part?: 'key' | 'value'): Place => {
    const { start, end } = document.locate(path, part);
    return { start: offsetOf(start), end: offsetOf(end) };
  };
}

/** Inserts `since` after another entry, whose value is on the line of its key. */
function insertBehind(text: string, value: Place, key: Place, since: string): Edit {
  if (/^\s*[,}]/.test(text.slice(value.end, value.end + 1000))) {
    return { start: value.end, end: value.end, text: `, since: ${since}` };
  }
  const lineEnd = /\r?\n|$/.exec(text.slice(value.end));
  const at = value.end + (lineEnd?.index ?? 0);
  return { start: at, end: at, text: `${lineEndOf(text)}${indentOf(text, key.start)}since: ${since}` };
}

/** Inserts `since` before the first entry of a map. */
function insertBefore(text: string, key: Place, since: string): Edit {
  const isFlow = /\{\s*$/.test(text.slice(0, key.start));
  const separator = isFlow ? ', ' : `${lineEndOf(text)}${indentOf(text, key.start)}`;
  return { start: key.start, end: key.start, text: `since: ${since}${separator}` };
}

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Indentation of a key on its line, as blanks. */
const indentOf = (text: string, start: number): string =>
  ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));

function setAt(data: unknown, path: Path, value: string): void {
  let holder = data as Record<string, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  holder[path.at(-1) ?? ''] = value;
}

/**
 * Writes the version into a `package.json` that had the registry's previous version. Every other character is
 * preserved.
 *
 * @returns the unchanged text if the package has a version of its own
 */
export async function editPackage(text: string, before: string, version: string): Promise<string> {
  const { document } = await readYaml(text, 'package.json');
  if (document === undefined || !isMap(document.data) || document.data.version !== before) return text;
  const offsetOf = createOffsets(text);
  const { start, end } = document.locate(['version']);
  return applyEdits(text, [{ start: offsetOf(start), end: offsetOf(end), text: JSON.stringify(version) }]);
}
