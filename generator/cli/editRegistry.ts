import { structuredPatch } from 'diff';
import type { Options } from '../config/options.ts';
import { resolveOptions } from '../config/resolveOptions.ts';
import type { EditContext, Planned } from '../edit/context.ts';
import type { Host } from '../host/host.ts';
import { runEdit } from '../runEdit.ts';
import { showControls } from '../text/unprintable.ts';
import type { ExitCode, Values } from './command.ts';
import { readCommandLine } from './readCommandLine.ts';
import { report } from './report.ts';

/** Plans an edit, perhaps by asking the user. */
export type PlanEdit = (context: EditContext) => Planned | Promise<Planned>;

/** Edits a registry and prints the changed lines. If the edit would bring errors, prints those instead. */
export async function editRegistry(values: Values, plan: PlanEdit, host: Host): Promise<ExitCode> {
  const commandLine = readCommandLine('lint', { config: values.config, source: values.source }, host);
  const { options, diagnostics } = await resolveOptions(commandLine, host);
  if (diagnostics.length > 0) return reportEdit(diagnostics, options, host);

  const before = new TextDecoder().decode(host.readFile(options.source));
  const result = await runEdit(options, plan, host);
  if (result.isWritten) {
    host.print(describeChanges(options.source, before, result.text));
    if (result.diagnostics.length === 0) {
      host.printError(`edited ${showControls(options.source)}; run \`npm run generate\` next\n`);
      return 0;
    }
  }
  // Places are those of the edited text, which is not on the disk if it has errors.
  const readFile = (path: string): Uint8Array =>
    path === options.source ? new TextEncoder().encode(result.text) : host.readFile(path);
  const command = result.isWritten ? 'lint' : 'generate';
  return reportEdit(result.diagnostics, { ...options, command }, { ...host, readFile });
}

const reportEdit = (
  diagnostics: Parameters<typeof report>[0]['diagnostics'],
  options: Options,
  host: Host,
): ExitCode => report({ diagnostics, changes: [], files: 0 }, options, host, 0);

/** The changed lines, as in a diff. */
export function describeChanges(file: string, before: string, after: string): string {
  const { hunks } = structuredPatch(file, file, before, after, '', '', { context: 0 });
  return hunks
    .flatMap(({ newStart, lines }) => [
      `${file}:${newStart}`,
      ...lines.filter((line) => !line.startsWith('\\')).map((line) => `${line.slice(0, 1)} ${line.slice(1)}`),
    ])
    .map((line) => `${showControls(line)}\n`)
    .join('');
}
