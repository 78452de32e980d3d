import type { Diagnostic } from './diagnostic.ts';
import type { SourceDocument } from './parse.ts';
import { rules } from './rules/index.ts';
import type { Draft, Source } from './source.ts';

/** Runs all rules over as much of a source as fits the schema. */
export const lint = (source: Draft<Source>, document: SourceDocument): Diagnostic[] =>
  rules.flatMap(({ id, severity, check }) =>
    [...check(source)].map(({ path, part, message, help, suggestion }) => ({
      rule: id,
      severity,
      message,
      file: document.file,
      range: document.locate(path, part),
      ...(help === undefined ? {} : { help }),
      ...(suggestion === undefined ? {} : { suggestion }),
    })),
  );
