import { xmlText } from '../../text/xml.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Format } from './format.ts';
import { placeOf } from './text.ts';

/** JUnit XML, which most CI servers show: each finding is a failed test, and no finding is a test that passed. */
export const junit: Format = (diagnostics, { program }) => {
  const cases =
    diagnostics.length > 0
      ? diagnostics.map(failedCase)
      : [`    <testcase classname="${program.name}" name="no findings"/>\n`];
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="${cases.length}" failures="${diagnostics.length}">
  <testsuite name="${program.name}" tests="${cases.length}" failures="${diagnostics.length}">
${cases.join('')}  </testsuite>
</testsuites>
`;
};

const failedCase = (diagnostic: Diagnostic): string => {
  const { rule, severity, message, help, suggestion } = diagnostic;
  const detail = [suggestion && `Did you mean \`${suggestion}\`?`, help].filter(Boolean).join('\n');
  return `    <testcase classname="${xmlText(rule)}" name="${xmlText(placeOf(diagnostic))}">
      <failure type="${severity}" message="${xmlText(message)}">${xmlText(detail)}</failure>
    </testcase>
`;
};
