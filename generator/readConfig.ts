import { dirname, isAbsolute, join } from 'node:path';
import schema from './config.schema.json' with { type: 'json' };
import type { Config } from './config.ts';
import type { Configuration } from './configuration.ts';
import { decode } from './decode.ts';
import { type Diagnostic, sortDiagnostics } from './diagnostic.ts';
import { FileError, type Host } from './host.ts';
import { parse, type SourceDocument } from './parse.ts';
import { userTarget } from './targets/user/index.ts';
import type { UserTemplate } from './targets/user/userTemplate.ts';
import { unusable } from './unusable.ts';
import { validate } from './validate.ts';

/** Reads a configuration and the templates that it names. */
export function readConfig(file: string, host: Host): Configuration {
  const read = readText(file, host);
  if ('diagnostic' in read) return failure([read.diagnostic], file);
  // JSON is YAML: the parser of the registry serves here too, and says where everything stands.
  const { document, diagnostics } = parse(read.text, file);
  if (document === undefined) return failure(diagnostics, file);
  const { value: config, diagnostics: misfits } = validate<Config>(document, schema);
  if (config === undefined || diagnostics.length > 0) return failure([...diagnostics, ...misfits], file);

  const folders = readTemplates(config, document, host);
  const findings = folders.flatMap((folder) => folder.findings);
  if (findings.length > 0) return failure(findings, file);
  return {
    source: config.source && beside(file, config.source),
    out: config.out && beside(file, config.out),
    targetOptions: config.targets,
    userTargets: folders.map(({ name, templates }) => userTarget(name, templates)),
    inputs: [file, ...folders.flatMap(({ templates }) => templates.map((template) => template.file))],
    findings: [],
  };
}

const failure = (findings: readonly Diagnostic[], file: string): Configuration => ({
  userTargets: [],
  inputs: [file],
  findings: sortDiagnostics(findings),
});

interface ReadFolder {
  readonly name: string;
  readonly templates: readonly UserTemplate[];
  readonly findings: readonly Diagnostic[];
}

function readTemplates(config: Config, document: SourceDocument, host: Host): ReadFolder[] {
  return Object.entries(config.templates ?? {}).map(([name, { folder, files }]) => {
    const templates: UserTemplate[] = [];
    const findings: Diagnostic[] = [];
    for (const [index, { template, path, for: scope }] of files.entries()) {
      const placeOf = (key: string) => ({
        file: document.file,
        range: document.locate(['templates', name, 'files', index, key]),
      });
      const file = beside(document.file, join(folder, template));
      const read = readText(file, host);
      if ('text' in read) {
        const text = read.text.replaceAll('\r\n', '\n');
        templates.push({ file, text, path, pathPlace: placeOf('path'), scope });
      } else {
        const { diagnostic } = read;
        const isMissing = diagnostic.range === undefined;
        const atName = { ...diagnostic, ...placeOf('template'), message: `${file}: ${diagnostic.message}` };
        findings.push(isMissing ? atName : diagnostic);
      }
    }
    return { name, templates, findings };
  });
}

function readText(file: string, host: Host): { text: string } | { diagnostic: Diagnostic } {
  try {
    return decode(host.readFile(file), file);
  } catch (error) {
    if (error instanceof FileError) return { diagnostic: unusable(error) };
    throw error;
  }
}

/** A path as seen from the working directory, of one that a file gives relative to itself. */
const beside = (file: string, path: string): string =>
  isAbsolute(path) ? path : join(dirname(file), path).replaceAll('\\', '/');
