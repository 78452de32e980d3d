import annotate from '../../../templates/javascript/annotate.ts.compiled';
import cli from '../../../templates/javascript/cli.ts.compiled';
import explain from '../../../templates/javascript/explain.ts.compiled';
import look from '../../../templates/javascript/lookup.ts.compiled';
import terminal from '../../../templates/javascript/terminal.ts.compiled';
import type { Registry } from '../../model/registry.ts';
import { choosePlainLabels } from '../docs/labels.ts';
import type { OutputFile } from '../target.ts';

/** Renders the command line of the npm package as ES modules. They import only the catalogue. */
export function* renderCli(registry: Registry, header: string): Generator<OutputFile> {
  yield createFile('annotate', `${header}\n${annotate.js}`);
  yield createFile('explain', `${header}\n${explain.js}`);
  yield createFile('lookup', `${header}\n${look.js}`);
  yield createFile('terminal', `${header}\n${terminal.js}`);
  yield createFile('cli', `#!/usr/bin/env node\n${header}\n${createConstants(registry)}\n${cli.js}`);
}

const createFile = (name: string, text: string): OutputFile => ({ path: `javascript/${name}.js`, text });

/** Creates the constants that `cli.ts` declares. */
function createConstants(registry: Registry): string {
  const { names, locales, envelope } = registry;
  const labels = Object.fromEntries(locales.map((locale) => [locale, pickLabels(registry, locale)]));
  const key = envelope?.code.split('.').at(-1) ?? 'code';
  const program = { name: `${names.kebab}-codes`, key };
  return `const LABELS = ${JSON.stringify(labels, null, 2)};\nconst PROGRAM = ${JSON.stringify(program)};\n`;
}

/** Selects the labels that explanations use. */
const pickLabels = (registry: Registry, locale: string): Record<string, string> =>
  Object.fromEntries(Object.entries(choosePlainLabels(registry, locale)).filter(([key]) => USED.test(key)));

const USED =
  /^(aliases|any-number|commands|deprecated|did-you-mean|documented|hint|in-command|inferred-commands|kind|not-a-code|nothing-found|outcome|outcome-(success|pending|error)|parameter|range|removed|reserved|retry|retry-(?!about)[a-z-]+|since)$/;
