import { parseDocument } from 'yaml';
import { catalogue, type RuleId } from '../diagnostics/catalogue.ts';
import { CONFLICT_MARKER } from '../diagnostics/conflictMarker.ts';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { linesOf } from '../diagnostics/lineIndex.ts';
import { hostilityOf } from './hostility.ts';
import { keysAt, type Path, rangeAt } from './yamlPlaces.ts';
import { yamlToData } from './yamlToData.ts';

/** A YAML document as plain data, which can still say where each of its values stands. */
export interface SourceDocument {
  readonly file: string;
  readonly data: unknown;
  /** Where the value at a path stands, or its key; the nearest place above it when there is none. */
  locate(path: Path, part?: 'key' | 'value'): Range;
  /** The keys of the map at a path, in the order in which they are written. */
  keysAt(path: Path): readonly string[];
}

export interface Parsed {
  /** Missing where the text could not be read at all. */
  readonly document?: SourceDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads YAML into plain data.
 *
 * @param text the YAML text
 * @param file its name, for diagnostics
 */
export function parse(text: string, file: string): Parsed {
  const positionOf = linesOf(text);
  const placeOf = ([from, to]: readonly [number, number]): Range => ({
    start: positionOf(from),
    end: positionOf(to),
  });
  const diagnostic = (rule: RuleId, message: string, offsets: readonly [number, number]): Diagnostic => {
    return { rule, severity: 'error', message, file, range: placeOf(offsets), help: catalogue[rule].why };
  };

  const hostility = hostilityOf(text);
  if (hostility !== undefined) {
    const { message, offset } = hostility;
    return { diagnostics: [diagnostic('yaml/syntax', message, [offset, offset + 1])] };
  }

  // The library's own check for duplicate keys compares every key with every other.
  const yaml = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  if (yaml.errors.length > 0) {
    const diagnostics = yaml.errors.map(({ code, message, pos }) =>
      CONFLICT_MARKER.test(lineAt(text, pos[0]))
        ? diagnostic('yaml/conflict-marker', 'a conflict marker', pos)
        : diagnostic('yaml/syntax', SYNTAX_MESSAGES[code] ?? `not valid YAML: ${inOurStyle(message)}`, pos),
    );
    const isTooDeep = yaml.errors[0]?.code === 'RESOURCE_EXHAUSTION';
    return { diagnostics: isTooDeep ? diagnostics.slice(0, 1) : firstPerLine(diagnostics) };
  }

  const { data, problems } = yamlToData(yaml.contents);
  return {
    document: {
      file,
      data,
      locate: (path, part = 'value') => placeOf(rangeAt(yaml.contents, path, part)),
      keysAt: (path) => keysAt(yaml.contents, path),
    },
    diagnostics: problems.map(({ rule, message, offsets }) => diagnostic(rule, message, offsets)),
  };
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end);
}

/** Where the library's own message speaks to programmers. */
const SYNTAX_MESSAGES: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'a registry is one YAML document, and a second one begins here',
  RESOURCE_EXHAUSTION: 'nested too deeply',
  TAB_AS_INDENT: 'a tab cannot indent YAML; use spaces',
};

/** Without the capital and the full stop of a sentence. */
const inOurStyle = (message: string): string =>
  message.replace(/\.$/, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** One broken line breaks others in its wake: what follows the first error of a line is noise. */
function firstPerLine(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const lines = new Set<number | undefined>();
  return diagnostics.filter(({ range }) => {
    const isFirst = !lines.has(range?.start.line);
    lines.add(range?.start.line);
    return isFirst;
  });
}
