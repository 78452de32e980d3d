import type { CommandLine } from '../config/options.ts';
import { resolveOptions } from '../config/resolveOptions.ts';
import type { Host } from '../host/host.ts';
import { runFix } from '../runFix.ts';
import { describeChanges } from './editRegistry.ts';

/** Fixes a registry and prints the changed lines. */
export async function fixRegistry(commandLine: CommandLine, host: Host): Promise<void> {
  const { options, diagnostics } = await resolveOptions(commandLine, host);
  if (diagnostics.length > 0) return;
  const { before, after } = await runFix(options, host);
  // Other formats are for programs.
  const print = options.format === 'text' ? host.print : host.printError;
  if (after !== before) print(describeChanges(options.source, before, after));
}
