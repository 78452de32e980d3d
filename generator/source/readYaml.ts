import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { createLineIndex } from '../diagnostics/lineIndex.ts';
import { ruleDescriptions } from '../diagnostics/ruleDescriptions/index.ts';
import { buildData } from './buildData.ts';
import { type Offsets, placeBehind } from './events.ts';
import { createPlaces } from './places.ts';
import type { Problem, SourceDocument } from './sourceDocument.ts';

/** Deeper than any registry. */
const MAX_DEPTH = 100;

export interface ReadYaml {
  /** Absent if the text is not a single YAML document. */
  readonly document?: SourceDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a YAML document into plain data with places. Reports whatever a registry must not contain.
 *
 * @param text the YAML text
 * @param file its name, for diagnostics
 */
export async function readYaml(text: string, file: string): Promise<ReadYaml> {
  const positionAt = createLineIndex(text);
  const rangeOf = ({ start, end }: Offsets): Range => ({ start: positionAt(start), end: positionAt(end) });
  const diagnose = ({ rule, message, help, suggestion, ...offsets }: Problem): Diagnostic => ({
    rule,
    severity: 'error',
    message,
    file,
    range: rangeOf(offsets),
    help: help ?? ruleDescriptions[rule].why,
    ...(suggestion === undefined ? {} : { suggestion }),
  });

  const events = parse(text);
  if (events instanceof YAMLException) {
    // Loaded on demand: the parser that explains syntax errors takes a while to load.
    const { findSyntaxErrors } = await import('./syntaxErrors.ts');
    return { diagnostics: findSyntaxErrors(text, events).map(diagnose) };
  }
  const second = findSecondDocument(text, events);
  if (second !== undefined) return { diagnostics: [diagnose(second)] };

  const stream = { text, events };
  const { data, problems } = buildData(stream);
  const { locate, keysAt } = createPlaces(stream);
  return {
    document: { file, data, locate: (path, part = 'value') => rangeOf(locate(path, part)), keysAt },
    diagnostics: problems.map(diagnose),
  };
}

/** Parses a text into events. Returns the first syntax error, if any. */
function parse(text: string): Event[] | YAMLException {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

function findSecondDocument(text: string, events: readonly Event[]): Problem | undefined {
  const index = events.findIndex(({ type }, index) => type === EVENT_ID.DOCUMENT && index > 0);
  if (index === -1) return undefined;
  // A document begins after a marker: its own `---`, or the `...` that ends the previous one.
  const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;
  marker.lastIndex = placeBehind(events, index).end;
  const start = marker.exec(text)?.index ?? text.length;
  return {
    rule: 'yaml/syntax',
    message: 'only one YAML document is allowed; a second one starts here',
    start,
    end: start + 3,
  };
}
