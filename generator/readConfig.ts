import schema from './config.schema.json' with { type: 'json' };
import type { Config } from './config.ts';
import type { Configuration } from './configuration.ts';
import type { Host } from './host.ts';
import { hostilityOf } from './hostility.ts';
import { plainDocument } from './plainDocument.ts';
import { readText } from './readText.ts';
import { rememberIn } from './rememberIn.ts';
import { schemaCheck } from './schemaCheck.ts';
import { settingsOf } from './settingsOf.ts';

/** Reads a configuration and the templates that it names. */
export async function readConfig(file: string, host: Host): Promise<Configuration> {
  const config = faultlessConfig(file, host);
  // What is wrong with a template may have to be shown where the configuration names it.
  if (config !== undefined && config.templates === undefined) {
    return { ...settingsOf(config, file), userTargets: [], inputs: [file], findings: [] };
  }
  const { diagnoseConfig } = await import('./diagnoseConfig.ts');
  return diagnoseConfig(file, host, schema);
}

/** The content of a file that is written plainly and has nothing to be said about. `undefined` for all others. */
function faultlessConfig(file: string, host: Host): Config | undefined {
  const read = readText(file, host);
  // JSON is YAML: the reader of the registry serves here too.
  const document = 'text' in read && !hostilityOf(read.text) ? plainDocument(read.text, file) : undefined;
  const fits = document !== undefined && schemaCheck(schema, rememberIn(host.memory))(document.data);
  return fits ? (document.data as Config) : undefined;
}
