import type { Registry } from '../../model/registry.ts';
import { isRelativePath } from '../../text/paths.ts';
import { createCatalogue, createCodeEntry, createGroupEntry } from '../json/catalogue.ts';
import type { Kit, OutputFile, Target } from '../target.ts';
import { compileUserTemplate } from './compileUserTemplate.ts';
import { clashFinder } from './findClash.ts';
import { TemplateError, wrongPath, wrongTemplate } from './templateError.ts';
import type { UserTemplate } from './userTemplate.ts';

/** Creates a target of the configuration's own: it renders the templates of a user. */
export const createUserTarget = (name: string, templates: readonly UserTemplate[]): Target => ({
  name,
  owns: name,
  render: (registry, kit) => renderTemplates(name, templates, registry, kit),
});

/**
 * Renders the templates of a user.
 *
 * @param folder the folder of the files, below the output folder
 * @throws TemplateError with the first mistake of each template
 */
function renderTemplates(
  folder: string,
  templates: readonly UserTemplate[],
  registry: Registry,
  kit: Kit,
): OutputFile[] {
  const views = createTemplateViews(registry, kit);
  const files: OutputFile[] = [];
  const findClash = clashFinder();
  const errors: TemplateError[] = [];
  for (const template of templates) {
    try {
      for (const file of renderTemplate(template, views[template.scope])) {
        const clash = findClash(file.path);
        if (clash !== undefined) throw wrongPath(template, clash);
        files.push(file);
      }
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new TemplateError(errors.flatMap(({ diagnostics }) => diagnostics));
  return files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}

/** Data for a user's templates, a view for each file: the catalogue, and the group or code that the file is for. */
function createTemplateViews(registry: Registry, { header }: Kit) {
  const all = { header, ...createCatalogue(registry) };
  return {
    registry: [all],
    group: registry.groups.map((group) => ({
      ...all,
      group: {
        id: group.id,
        ...createGroupEntry(group),
        codes: group.codes.map((code) => createCodeEntry(code, registry)),
      },
    })),
    code: registry.codes.map((code) => ({ ...all, code: createCodeEntry(code, registry) })),
  };
}

function* renderTemplate(template: UserTemplate, views: readonly object[]): Generator<OutputFile> {
  const fillPath = createFiller(template.path, (error) => wrongPath(template, error.message));
  const fillText = createFiller(template.text, (error) => wrongTemplate(template, error));
  for (const view of views) {
    const path = fillPath(view);
    if (!isRelativePath(path)) throw wrongPath(template, `\`${path}\` is no path below the target's folder`);
    const text = fillText(view);
    if (text.includes('\r')) throw wrongTemplate(template, new Error('the text has a carriage return'));
    yield { path, text: text.endsWith('\n') ? text : `${text}\n` };
  }
}

function createFiller(text: string, describe: (error: Error) => TemplateError): (view: object) => string {
  let fill: ((view: object) => string) | undefined;
  return (view) => {
    try {
      fill ??= compileUserTemplate(text);
      return fill(view);
    } catch (error) {
      throw error instanceof Error ? describe(error) : error;
    }
  };
}
