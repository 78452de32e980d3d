import { type CommandLine, UsageError } from '../config/options.ts';
import { planImport } from '../edit/importTexts.ts';
import { poFormat } from '../exchange/po.ts';
import { listUnits, type Translations } from '../exchange/unit.ts';
import { xliffFormat } from '../exchange/xliff.ts';
import type { Host } from '../host/host.ts';
import { decode } from '../source/decode.ts';
import { listTags } from '../source/entries.ts';
import type { ExitCode, Values } from './command.ts';
import { editRegistry } from './editRegistry.ts';
import { loadReadable } from './loadReadable.ts';

export interface ExportRequest {
  readonly locale: string;
  readonly format: string;
  readonly outputFile: string | undefined;
}

/** Prints the texts of a language for translators. */
export async function runExport(
  commandLine: CommandLine,
  { locale, format, outputFile }: ExportRequest,
  host: Host,
): Promise<ExitCode> {
  const loaded = await loadReadable(commandLine, host);
  if (typeof loaded === 'number') return loaded;
  const { source, stale } = loaded;
  const [sourceLocale = ''] = listTags(source);
  if (locale === sourceLocale) throw new UsageError(`${locale} is the source language`);
  const units = listUnits(source, locale, stale ?? new Map());
  const header = { name: source.name ?? '', version: source.version ?? '', sourceLocale, locale };
  const text = (format === 'po' ? poFormat : xliffFormat).print(units, header);
  if (outputFile === undefined) host.print(text);
  else host.writeFile(outputFile, text);
  return 0;
}

/**
 * Writes the translations of a file into the registry.
 *
 * @param given the language. Default: that of the file
 */
export async function runImport(
  values: Values,
  file: string,
  given: string | undefined,
  host: Host,
): Promise<ExitCode> {
  const translations = readTranslations(file, host);
  const locale = given ?? translations.locale;
  if (locale === undefined) throw new UsageError(`${file} names no language: add --locale de`);
  return editRegistry(values, (context) => planImport(context, locale, translations), host);
}

function readTranslations(file: string, host: Host): Translations {
  const decoded = decode(host.readFile(file), file);
  if ('diagnostic' in decoded) throw new UsageError(`cannot read ${file}: ${decoded.diagnostic.message}`);
  const format = /^\s*</.test(decoded.text) ? xliffFormat : poFormat;
  const read = format.read(decoded.text);
  if (typeof read === 'string') throw new UsageError(`cannot read ${file}: ${read}`);
  return read;
}
