import type { Draft, Source, SourceCode, Text } from '../source.ts';
import type { Path } from '../yamlPlaces.ts';

/** A source as rules look at it. */
export interface LintContext {
  readonly source: Draft<Source>;
  /** Missing where `locales` is. */
  readonly sourceLocale: string | undefined;
  readonly codes: readonly CodeEntry[];
  readonly texts: readonly TextEntry[];
  /** The keys of the map at a path in the order in which they are written, which data in JavaScript does not keep. */
  keysAt(path: Path): readonly string[];
}

/** A code with the keys that lead to it. */
export interface CodeEntry {
  readonly group: string;
  readonly number: string;
  readonly code: Draft<SourceCode>;
  readonly path: Path;
}

/** A text in all its languages, with the keys that lead to it. */
export interface TextEntry {
  readonly text: Text;
  readonly path: Path;
  readonly field: TextField;
}

export type TextField = 'title' | 'message' | 'hint' | 'description' | 'reason';

export function lintContextOf(source: Draft<Source>, keysAt: LintContext['keysAt']): LintContext {
  const codes = [...codesOf(source)];
  return { source, sourceLocale: source.locales?.[0], codes, texts: [...textsOf(source, codes)], keysAt };
}

function* codesOf(source: Draft<Source>): Generator<CodeEntry> {
  for (const [group, { codes }] of Object.entries(source.groups ?? {})) {
    for (const [number, code] of Object.entries(codes ?? {})) {
      yield { group, number, code, path: ['groups', group, 'codes', number] };
    }
  }
}

function* textsOf(source: Draft<Source>, codes: readonly CodeEntry[]): Generator<TextEntry> {
  for (const [id, { title, description }] of Object.entries(source.kinds ?? {})) {
    yield* fieldsOf({ title, description }, ['kinds', id]);
  }
  for (const [id, { title, description }] of Object.entries(source.groups ?? {})) {
    yield* fieldsOf({ title, description }, ['groups', id]);
  }
  for (const { code, path } of codes) {
    const { message, hint, description, meanings, deprecated } = code;
    yield* fieldsOf({ message, hint, description }, path);
    for (const [command, meaning] of Object.entries(meanings ?? {})) {
      yield* fieldsOf({ message: meaning.message }, [...path, 'meanings', command]);
    }
    yield* fieldsOf({ reason: deprecated?.reason }, [...path, 'deprecated']);
  }
}

function* fieldsOf(fields: Partial<Record<TextField, Text | undefined>>, path: Path): Generator<TextEntry> {
  for (const [field, text] of Object.entries(fields) as [TextField, Text | undefined][]) {
    if (text !== undefined) yield { text, path: [...path, field], field };
  }
}
