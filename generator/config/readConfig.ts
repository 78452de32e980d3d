import type { Host } from '../host/host.ts';
import { plainDocument } from '../source/plainDocument.ts';
import { schemaCheck } from '../source/schemaCheck.ts';
import schema from './config.schema.json' with { type: 'json' };
import type { Config } from './config.ts';
import type { Configuration } from './configuration.ts';
import { readText } from './readText.ts';
import { settingsOf } from './settings.ts';

/** Reads a configuration and the templates that it names. */
export async function readConfig(file: string, host: Host): Promise<Configuration> {
  const read = readText(file, host);
  const config = 'text' in read ? faultlessConfig(read.text, file) : undefined;
  // What is wrong with a template may have to be shown where the configuration names it.
  if (config !== undefined && config.templates === undefined) {
    return { ...settingsOf(config, file), userTargets: [], inputs: [file], findings: [] };
  }
  const { diagnoseConfig } = await import('./diagnoseConfig.ts');
  return diagnoseConfig(read, file, host, schema);
}

/** The configuration in a text that is written plainly and has nothing to be said about. `undefined` for all others. */
function faultlessConfig(text: string, file: string): Config | undefined {
  // JSON is YAML: the reader of the registry serves here too.
  const document = plainDocument(text, file);
  const fits = document !== undefined && schemaCheck(schema)(document.data);
  return fits ? (document.data as Config) : undefined;
}
