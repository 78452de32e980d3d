import { join } from 'node:path';
import type { SchemaObject } from 'ajv';
import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { parse, type SourceDocument } from '../source/parse.ts';
import { validate } from '../source/validate.ts';
import { userTarget } from '../targets/user/index.ts';
import type { UserTemplate } from '../targets/user/userTemplate.ts';
import type { Config } from './config.ts';
import type { Configuration } from './configuration.ts';
import { readText } from './readText.ts';
import { beside, settingsOf } from './settings.ts';

/**
 * Makes a configuration of its text, with the templates that it names, and says of everything that is wrong with it where
 * it stands.
 *
 * @param read the text, or why there is none
 * @param schema the JSON Schema (draft-07) of configurations
 */
export function diagnoseConfig(
  read: ReturnType<typeof readText>,
  file: string,
  host: Host,
  schema: SchemaObject,
): Configuration {
  if ('diagnostic' in read) return failure([read.diagnostic], file);
  const { document, diagnostics } = parse(read.text, file);
  if (document === undefined) return failure(diagnostics, file);
  const { value: config, diagnostics: misfits } = validate<Config>(document, schema);
  if (config === undefined || diagnostics.length > 0) return failure([...diagnostics, ...misfits], file);

  const folders = readTemplates(config, document, host);
  const findings = folders.flatMap((folder) => folder.findings);
  if (findings.length > 0) return failure(findings, file);
  return {
    ...settingsOf(config, file),
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
