import { explain as explainFound } from '../../../templates/javascript/explain.ts';
import { type Catalogue, look, splitQueries } from '../../../templates/javascript/lookup.ts';
import { printJson } from '../../../templates/javascript/terminal.ts';
import { UsageError } from '../../config/options.ts';
import { resolveOptions } from '../../config/resolveOptions.ts';
import type { Host } from '../../host/host.ts';
import { load } from '../../load.ts';
import { readLockFile } from '../../run.ts';
import { choosePlainLabels } from '../../targets/docs/labels.ts';
import { createCatalogue } from '../../targets/json/catalogue.ts';
import type { ExitCode, Values } from '../command.ts';
import { isSet, readCommandLine, readString } from '../readCommandLine.ts';
import { report } from '../report.ts';

/**
 * Explains codes of a registry. Prints the same as the command line of the registry's npm package, without building it.
 *
 * @throws UsageError for a language that the registry does not have
 */
export async function explainCodes(
  queries: readonly string[],
  values: Values,
  host: Host,
): Promise<ExitCode> {
  const { options, diagnostics: misconfigured } = await resolveOptions(
    readCommandLine('lint', values, host),
    host,
  );
  const { registry, diagnostics } = await load(host.readFile(options.source), options.source, {
    lock: readLockFile(options.source, host),
  });
  if (registry === undefined || misconfigured.length > 0) {
    return report(
      { diagnostics: [...misconfigured, ...diagnostics], changes: [], files: 0 },
      options,
      host,
      0,
    );
  }
  const locale = readString(values, 'locale') ?? registry.locales[0];
  if (!registry.locales.includes(locale)) {
    throw new UsageError(`the registry has no language "${locale}"; it has ${registry.locales.join(', ')}`);
  }
  const data = createCatalogue(registry) as unknown as Catalogue;
  const found = splitQueries(data, queries).map((query) => look(data, query));
  const words = {
    catalogue: data,
    locale,
    labels: choosePlainLabels(registry, locale),
    link: ({ docs }: { readonly docs: string }) => docs.replace(/^\.\.\//, `${options.out}/`),
  };
  host.print(
    isSet(values, 'json') ? printJson(found) : found.map((each) => explainFound(each, words)).join('\n'),
  );
  return found.every((each) => 'code' in each || 'list' in each) ? 0 : 1;
}
