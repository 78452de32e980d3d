import type { Diagnostic } from '../diagnostic.ts';
import type { Format } from './format.ts';

/** Workflow commands of GitHub Actions, which shows them at the lines of a pull request. */
export const github: Format = (diagnostics) => diagnostics.map(annotation).join('');

function annotation({ severity, rule, message, file, range, help, suggestion }: Diagnostic): string {
  const place = range && {
    line: range.start.line,
    endLine: range.end.line,
    // GitHub takes columns on one line only.
    ...(range.start.line === range.end.line ? { col: range.start.column, endColumn: range.end.column } : {}),
  };
  const properties = Object.entries({ file, ...place, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = [message, suggestion && `Did you mean \`${suggestion}\`?`, help].filter(Boolean).join('\n');
  return `::${severity} ${properties}::${escapeData(text)}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
