import { createHash } from 'node:crypto';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { jsonForTerminal } from '../../text/json.ts';
import type { Diagnostic, Range } from '../diagnostic.ts';
import { type RuleId, ruleDescriptions } from '../ruleDescriptions/index.ts';
import type { Format } from './format.ts';

/** SARIF 2.1.0, the format of code scanning services. */
export const sarif: Format = (diagnostics, { lines, program, repositoryPath }) => {
  const ruleIds = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const seen = new Map<string, number>();
  const results = diagnostics.map((diagnostic): Result => {
    const line = lines(diagnostic.file)[(diagnostic.range?.start.line ?? 0) - 1] ?? '';
    const identity = [diagnostic.rule, diagnostic.file, line.trim(), diagnostic.message].join('\n');
    const occurrence = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, occurrence);
    return describeResult(
      { ...diagnostic, file: repositoryPath(diagnostic.file) },
      ruleIds.indexOf(diagnostic.rule),
      `${hash(identity)}:${occurrence}`,
    );
  });
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: program.name, version: program.version, rules: ruleIds.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return jsonForTerminal(log);
};

/**
 * Creates a SARIF result. Its fingerprint depends on the text of the line, not on its number, so that it survives moved
 * lines.
 */
const describeResult = (
  { rule, severity, message, help, suggestion, detail, file, range = FIRST_LINE }: Diagnostic,
  ruleIndex: number,
  fingerprint: string,
): Result => ({
  ruleId: rule,
  ruleIndex,
  level: severity,
  message: {
    text: [message, suggestion && `Did you mean \`${suggestion}\`?`, help, detail].filter(Boolean).join('\n'),
  },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: encodePath(file) },
        region: {
          startLine: range.start.line,
          startColumn: range.start.column,
          endLine: range.end.line,
          endColumn: range.end.column,
        },
      },
    },
  ],
  partialFingerprints: { 'lineAndMessage/v1': fingerprint },
});

/** Place for a file as a whole: services drop results without a region. */
const FIRST_LINE: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Encodes a path as a relative reference, or as a `file:` URL if it is absolute. */
function encodePath(path: string): string {
  const encoded = path
    .split('/')
    .map((part, index) => (index === 0 && /^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part)))
    .join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

const descriptorOf = (id: RuleId): ReportingDescriptor => ({
  id,
  shortDescription: { text: ruleDescriptions[id].title },
  fullDescription: { text: ruleDescriptions[id].why },
  defaultConfiguration: { level: ruleDescriptions[id].severity },
});

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
