import schema from './config.schema.json' with { type: 'json' };
import type { Config } from './config.ts';
import type { Configuration } from './configuration.ts';
import type { Host } from './host.ts';
import { readText } from './readText.ts';
import { rememberIn } from './rememberIn.ts';
import { schemaCheck } from './schemaCheck.ts';
import { settingsOf } from './settingsOf.ts';
import { type ReadYaml, readYaml } from './source/readYaml.ts';

/** Reads a configuration and the templates that it names. */
export async function readConfig(file: string, host: Host): Promise<Configuration> {
  const read = readText(file, host);
  // JSON is YAML: the reader of the registry serves here too.
  const yaml = 'text' in read ? await readYaml(read.text, file) : { diagnostics: [read.diagnostic] };
  const config = findFaultless(yaml, host);
  // What is wrong with a template may have to be shown where the configuration names it.
  if (config !== undefined && config.templates === undefined) {
    return { ...settingsOf(config, file), userTargets: [], inputs: [file], findings: [] };
  }
  const { diagnoseConfig } = await import('./diagnoseConfig.ts');
  return diagnoseConfig(yaml, file, host, schema);
}

/** The configuration in a document without diagnostics; `undefined` for all others. */
function findFaultless({ document, diagnostics }: ReadYaml, host: Host): Config | undefined {
  if (document === undefined || diagnostics.length > 0) return undefined;
  const fits = schemaCheck(schema, rememberIn(host.memory))(document.data);
  return fits ? (document.data as Config) : undefined;
}
