import pc from 'picocolors';
import type { Diagnostic } from './diagnostic.ts';

/** Diagnostics for people: place, message and rule on one line, help below. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], colors: boolean): string {
  const paint = pc.createColors(colors);
  return diagnostics
    .map(({ file, range, severity, message, rule, help, suggestion }) => {
      const place = range === undefined ? file : `${file}:${range.start.line}:${range.start.column}`;
      const label = severity === 'error' ? paint.red('error') : paint.yellow('warning');
      return [
        `${paint.bold(place)} ${label}: ${message} ${paint.dim(rule)}\n`,
        suggestion === undefined ? '' : `  Did you mean \`${suggestion}\`?\n`,
        help === undefined ? '' : `  ${help}\n`,
      ].join('');
    })
    .join('');
}
