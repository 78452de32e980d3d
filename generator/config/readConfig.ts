import { dirname, isAbsolute, join } from 'node:path';
import { type Diagnostic, describeFileError, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { FileError, type Host } from '../host/host.ts';
import { decode } from '../source/decode.ts';
import { readYaml } from '../source/readYaml.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';
import { validate } from '../source/validate.ts';
import { createUserTarget } from '../targets/user/index.ts';
import type { UserTemplate } from '../targets/user/userTemplate.ts';
import type { Config, Configuration } from './config.ts';
import { configSchema } from './configSchema.ts';

/** Reads a configuration and its templates, and reports all problems in them. */
export async function readConfig(file: string, host: Host): Promise<Configuration> {
  const read = readText(file, host);
  if ('diagnostic' in read) return fail([read.diagnostic], file);
  // JSON is a subset of YAML, so one reader serves both.
  const { document, diagnostics: misread } = await readYaml(read.text, file);
  if (document === undefined) return fail(misread, file);
  const schema = configSchema();
  const { Ajv } = await import('ajv');
  const isConfig = new Ajv({ allErrors: true, verbose: true, allowMatchingProperties: true }).compile(schema);
  const { value: config, diagnostics: misfits } = validate<Config>(document, isConfig, schema);
  if (config === undefined || misread.length > 0) return fail([...misread, ...misfits], file);

  const folders = readTemplates(config, document, host);
  const missing = folders.flatMap((folder) => folder.diagnostics);
  if (missing.length > 0) return fail(missing, file);
  return {
    ...readSettings(config, file),
    userTargets: folders.map(({ name, templates }) => createUserTarget(name, templates)),
    inputs: [file, ...folders.flatMap(({ templates }) => templates.map((template) => template.file))],
    diagnostics: [],
  };
}

const fail = (diagnostics: readonly Diagnostic[], file: string): Configuration => ({
  userTargets: [],
  inputs: [file],
  diagnostics: sortDiagnostics(diagnostics),
});

interface ReadFolder {
  readonly name: string;
  readonly templates: readonly UserTemplate[];
  readonly diagnostics: readonly Diagnostic[];
}

function readTemplates(config: Config, document: SourceDocument, host: Host): ReadFolder[] {
  return Object.entries(config.templates ?? {}).map(([name, { folder, files }]) => {
    const templates: UserTemplate[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const [index, { template, path, for: scope }] of files.entries()) {
      const placeOf = (key: string) => ({
        file: document.file,
        range: document.locate(['templates', name, 'files', index, key]),
      });
      const file = resolveBeside(document.file, join(folder, template));
      const read = readText(file, host);
      if ('text' in read) {
        const text = read.text.replaceAll('\r\n', '\n');
        templates.push({ file, text, path, pathPlace: placeOf('path'), scope });
      } else {
        const { diagnostic } = read;
        const isMissing = diagnostic.range === undefined;
        const atName = { ...diagnostic, ...placeOf('template'), message: `${file}: ${diagnostic.message}` };
        diagnostics.push(isMissing ? atName : diagnostic);
      }
    }
    return { name, templates, diagnostics };
  });
}

/** Reads the settings of a configuration, without its templates. */
export const readSettings = (
  { source, out, targets }: Config,
  file: string,
): Pick<Configuration, 'source' | 'out' | 'targetOptions'> => ({
  source: source && resolveBeside(file, source),
  out: out && resolveBeside(file, out),
  targetOptions: targets,
});

/** Resolves a path relative to a file. The result is relative to the working directory. */
export const resolveBeside = (file: string, path: string): string =>
  isAbsolute(path) ? path : join(dirname(file), path).replaceAll('\\', '/');

/** Reads a text file. Returns a diagnostic if that fails. */
export function readText(file: string, host: Host): { text: string } | { diagnostic: Diagnostic } {
  try {
    return decode(host.readFile(file), file);
  } catch (error) {
    if (error instanceof FileError) return { diagnostic: describeFileError(error) };
    throw error;
  }
}
