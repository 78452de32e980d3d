import { xmlText } from '../../text/markup.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Format } from './format.ts';
import { formatPlace } from './text.ts';

/**
 * JUnit XML, which most CI servers show. Each diagnostic is a test case. Errors fail; warnings fail if there are more
 * than the maximum. Without diagnostics, there is one case that passed.
 */
export const junit: Format = (diagnostics, { program, maxWarnings, repositoryPath }) => {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const fails = ({ severity }: Diagnostic): boolean => severity === 'error' || warnings > maxWarnings;
  const name = escapeXml(program.name);
  const cases =
    diagnostics.length > 0
      ? diagnostics.map((diagnostic) => testCase(diagnostic, repositoryPath, fails(diagnostic)))
      : [`    <testcase classname="${name}" name="no problems"/>\n`];
  const counts = `tests="${cases.length}" failures="${diagnostics.filter(fails).length}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${counts}>
  <testsuite name="${name}" ${counts}>
${cases.join('')}  </testsuite>
</testsuites>
`;
};

function testCase(
  diagnostic: Diagnostic,
  repositoryPath: (file: string) => string,
  isFailure: boolean,
): string {
  const { rule, severity, message, help, suggestion, detail, file, range } = diagnostic;
  const text = escapeXml(
    [suggestion && `Did you mean \`${suggestion}\`?`, help, detail].filter(Boolean).join('\n'),
  );
  const line = range === undefined ? '' : ` line="${range.start.line}"`;
  const place = `file="${escapeXml(repositoryPath(file))}"${line}`;
  const result = isFailure
    ? `<failure type="${severity}" message="${escapeXml(message)}">${text}</failure>`
    : `<system-out>${severity}: ${escapeXml(message)}&#10;${text}</system-out>`;
  return `    <testcase classname="${escapeXml(rule)}" name="${escapeXml(formatPlace(diagnostic))}" ${place}>
      ${result}
    </testcase>
`;
}

/** GitHub Actions interprets `##[` anywhere in its log. */
const escapeXml = (text: string): string => xmlText(text).replaceAll('##[', '&#35;#[');
