import type { Registry } from '../../model/registry.ts';
import { isRelativePath } from '../../text/paths.ts';
import { createCatalogue, createCodeEntry, createGroupEntry } from '../json/catalogue.ts';
import type { Kit, OutputFile, Target } from '../target.ts';
import { checkTemplate } from './checkTemplate.ts';
import { clashFinder } from './findClash.ts';
import { parseTemplate } from './parseTemplate.ts';
import { type Budget, renderTemplate } from './renderTemplate.ts';
import { createShapes, type Shapes } from './shapes.ts';
import { TemplateError, TemplateMistakes, wrongPath, wrongTemplate } from './templateError.ts';
import type { UserTemplate } from './userTemplate.ts';

/** Creates a target that renders the templates of a user. */
export const createUserTarget = (name: string, templates: readonly UserTemplate[]): Target => ({
  name,
  owns: name,
  render: (registry, kit) => renderTemplates(name, templates, registry, kit),
});

/**
 * Renders the templates of a user.
 *
 * @param folder folder of the files, relative to the output folder
 * @throws TemplateError with the problems of each template
 */
function renderTemplates(
  folder: string,
  templates: readonly UserTemplate[],
  registry: Registry,
  kit: Kit,
): OutputFile[] {
  const views = createTemplateViews(registry, kit);
  const shapes = createShapes(registry);
  const budget = { steps: MOST_STEPS, characters: MOST_CHARACTERS };
  const files: OutputFile[] = [];
  const findClash = clashFinder();
  const errors: TemplateError[] = [];
  for (const template of templates) {
    try {
      for (const file of renderFiles(template, views[template.scope], shapes, budget)) {
        const clash = findClash(file.path);
        if (clash !== undefined) throw wrongPath(template, { message: clash });
        if (files.push(file) > MOST_FILES)
          throw wrongPath(
            template,
            { message: `this target has more than ${MOST_FILES} files` },
            'template/limit',
          );
      }
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new TemplateError(errors.flatMap(({ diagnostics }) => diagnostics));
  return files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}

/** Feasible in a few seconds, and many times the needs of the largest registries. */
const MOST_STEPS = 5_000_000;
const MOST_CHARACTERS = 2 ** 27;
const MOST_FILES = 100_000;

/** Creates the data for a user's templates: the catalogue, and the group or code of each file. */
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

function* renderFiles(
  template: UserTemplate,
  views: readonly object[],
  shapes: Shapes,
  budget: Budget,
): Generator<OutputFile> {
  const prepare = (text: string, describe: Describe): ((view: object) => string) => {
    const program = described(describe, () => {
      const parsed = parseTemplate(text);
      const mistakes = checkTemplate(parsed, shapes.root(template.scope), shapes);
      if (mistakes.length > 0) throw new TemplateMistakes(mistakes);
      return parsed;
    });
    return (view) => described(describe, () => renderTemplate(program, view, budget));
  };
  const fillPath = prepare(template.path, ({ mistakes, rule }) =>
    wrongPath(template, mistakes[0] ?? { message: '' }, rule === 'template/failed' ? 'template/path' : rule),
  );
  const describeText: Describe = ({ mistakes, rule }) => wrongTemplate(template, mistakes, rule);
  const fillText = prepare(template.text, describeText);
  for (const view of views) {
    const path = fillPath(view);
    if (!isRelativePath(path))
      throw wrongPath(template, { message: `\`${path}\` is no path below the target's folder` });
    const text = fillText(view);
    if (text.includes('\r')) throw wrongTemplate(template, [{ message: 'the text has a carriage return' }]);
    yield { path, text: text.endsWith('\n') ? text : `${text}\n` };
  }
}

type Describe = (mistakes: TemplateMistakes) => TemplateError;

/** Runs a function on a template and adds the file to its mistakes. */
function described<Result>(describe: Describe, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof TemplateMistakes ? describe(error) : error;
  }
}
