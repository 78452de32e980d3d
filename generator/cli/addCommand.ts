import { UsageError } from '../config/options.ts';
import { planCode } from '../edit/addCode.ts';
import type { EditContext } from '../edit/context.ts';
import type { Host } from '../host/host.ts';
import { listTags, listUnfinished } from '../source/entries.ts';
import { type CodeRequest, toNewCode } from './codeRequest.ts';
import type { ExitCode, Values } from './command.ts';
import { editRegistry } from './editRegistry.ts';

/** Adds a code. Asks for what the command line does not say, if there is a terminal. */
export const addCommand = (request: CodeRequest, values: Values, host: Host): Promise<ExitCode> =>
  editRegistry(
    values,
    async (context) => {
      const missing = listMissing(request, context);
      if (missing.length === 0) return planCode(context, toNewCode(request));
      if (!host.canAsk) throw new UsageError(`add needs ${missing.join(' ')}`);
      const { askForCode } = await import('./askForCode.ts');
      return planCode(context, toNewCode(await askForCode(request, context)));
    },
    host,
  );

/** The options that are missing, as one would write them. */
function listMissing({ group, number, name, kind, message }: CodeRequest, { source }: EditContext): string[] {
  // A language that is not finished can follow later.
  const unfinished = listUnfinished(source);
  const locales = listTags(source).filter((locale) => !unfinished.includes(locale));
  return [
    ...(group === undefined && number === undefined ? ['--group <pattern>'] : []),
    ...(name === undefined ? ['--name <NAME>'] : []),
    ...(kind === undefined ? ['--kind <kind>'] : []),
    ...locales.filter((locale) => message[locale] === undefined).map((locale) => `--message ${locale}="…"`),
  ];
}
