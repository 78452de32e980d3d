import type { Registry } from '../../model/registry.ts';
import type { Kit, OutputFile } from '../target.ts';
import { compileUserTemplate } from './compileUserTemplate.ts';
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
  const files = new Map<string, OutputFile>();
  const errors: TemplateError[] = [];
  for (const template of templates) {
    try {
      for (const file of filesOf(template, views[template.scope])) {
        if (files.has(file.path)) throw wrongPath(template, `\`${file.path}\` would be made twice`);
        files.set(file.path, file);
      }
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new TemplateError(errors.flatMap(({ findings }) => findings));
  return [...files.values()].map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}

function* filesOf(template: UserTemplate, views: readonly object[]): Generator<OutputFile> {
  const fillPath = filler(template.path, (error) => wrongPath(template, error.message));
  const fillText = filler(template.text, (error) => wrongTemplate(template, error));
  for (const view of views) {
    const path = fillPath(view);
    if (!IS_BELOW.test(path)) throw wrongPath(template, `\`${path}\` is no path below the target's folder`);
    const text = fillText(view);
    if (text.includes('\r')) throw wrongTemplate(template, new Error('the text has a carriage return'));
    yield { path, text: text.endsWith('\n') ? text : `${text}\n` };
  }
}

/** Names with `/` between them, without what some system does not allow in names, and none of them `.` or `..`. */
const IS_BELOW = /^(?!.*(^|\/)\.\.?(\/|$))[^\p{Cc}\\/:*?"<>|]+(\/[^\p{Cc}\\/:*?"<>|]+)*$/u;

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
