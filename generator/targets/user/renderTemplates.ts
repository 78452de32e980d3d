import type { Registry } from '../../model/registry.ts';
import { isRelativePath } from '../../text/paths.ts';
import type { Kit, OutputFile } from '../target.ts';
import { compileUserTemplate } from './compileUserTemplate.ts';
import { clashFinder } from './findClash.ts';
import { TemplateError, wrongPath, wrongTemplate } from './templateError.ts';
import { templateViews } from './templateViews.ts';
import type { UserTemplate } from './userTemplate.ts';

/**
 * The files that somebody's own templates make.
 *
 * @param folder the folder that they are made in, below the output folder
 * @throws TemplateError with the first mistake of each template
 */
export function renderTemplates(
  folder: string,
  templates: readonly UserTemplate[],
  registry: Registry,
  kit: Kit,
): OutputFile[] {
  const views = templateViews(registry, kit);
  const files: OutputFile[] = [];
  const findClash = clashFinder();
  const errors: TemplateError[] = [];
  for (const template of templates) {
    try {
      for (const file of filesOf(template, views[template.scope])) {
        const clash = findClash(file.path);
        if (clash !== undefined) throw wrongPath(template, clash);
        files.push(file);
      }
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new TemplateError(errors.flatMap(({ findings }) => findings));
  return files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}

function* filesOf(template: UserTemplate, views: readonly object[]): Generator<OutputFile> {
  const fillPath = filler(template.path, (error) => wrongPath(template, error.message));
  const fillText = filler(template.text, (error) => wrongTemplate(template, error));
  for (const view of views) {
    const path = fillPath(view);
    if (!isRelativePath(path)) throw wrongPath(template, `\`${path}\` is no path below the target's folder`);
    const text = fillText(view);
    if (text.includes('\r')) throw wrongTemplate(template, new Error('the text has a carriage return'));
    yield { path, text: text.endsWith('\n') ? text : `${text}\n` };
  }
}

function filler(text: string, describe: (error: Error) => TemplateError): (view: object) => string {
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
