import type { Severity } from '../diagnostic.ts';
import type { Path } from '../parse.ts';
import type { Draft, Source, SourceCode } from '../source.ts';

/** Something that a schema cannot express. A rule looks and reports; it changes nothing. */
export interface Rule {
  /** `lint/…` or `i18n/…`; users see it and may look it up. */
  readonly id: string;
  readonly severity: Severity;
  check(source: Draft<Source>): Iterable<Finding>;
}

export interface Finding {
  /** Keys that lead to the place in the source. */
  readonly path: Path;
  /** Whether the key at the end of the path is meant or, by default, its value. */
  readonly part?: 'key' | 'value';
  readonly message: string;
  readonly help?: string;
  readonly suggestion?: string | undefined;
}

/** A code with the keys that lead to it. */
export interface CodeEntry {
  readonly group: string;
  readonly number: string;
  readonly code: Draft<SourceCode>;
  readonly path: Path;
}

/** Every code of the source, as it is written there. */
export function* codeEntries(source: Draft<Source>): Generator<CodeEntry> {
  for (const [group, { codes }] of Object.entries(source.groups ?? {})) {
    for (const [number, code] of Object.entries(codes ?? {})) {
      yield { group, number, code, path: ['groups', group, 'codes', number] };
    }
  }
}
