import type { Registry } from '../../model/registry.ts';
import { isRelativePath } from '../../text/paths.ts';
import { createCatalogue, createCodeEntry, createGroupEntry } from '../json/catalogue.ts';
import type { Kit, OutputFile, Target } from '../target.ts';
import { checkTemplate } from './checkTemplate.ts';
import { createClashFinder } from './findClash.ts';
import { parseTemplate } from './parseTemplate.ts';
import { type Budget, renderTemplate } from './renderTemplate.ts';
import { createShapes, type Shapes } from './shapes.ts';
import { createPathError, createTextError, TemplateError, TemplateProblems } from './templateError.ts';
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
  const budget = { steps: MAX_STEPS, characters: MAX_CHARACTERS };
  const files: OutputFile[] = [];
  const findClash = createClashFinder();
  const errors: TemplateError[] = [];
  for (const template of templates) {
    try {
      for (const file of renderFiles(template, views[template.scope], shapes, budget)) {
        const clash = findClash(file.path);
        if (clash !== undefined) throw createPathError(template, { message: clash });
        if (files.push(file) > MAX_FILES)
          throw createPathError(
            template,
            { message: `this target has more than ${MAX_FILES} files` },
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
const MAX_STEPS = 5_000_000;
const MAX_CHARACTERS = 2 ** 27;
const MAX_FILES = 100_000;

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
    const program = withFile(describe, () => {
      const parsed = parseTemplate(text);
      const problems = checkTemplate(parsed, shapes.root(template.scope), shapes);
      if (problems.length > 0) throw new TemplateProblems(problems);
      return parsed;
    });
    return (view) => withFile(describe, () => renderTemplate(program, view, budget));
  };
  const fillPath = prepare(template.path, ({ problems, rule }) =>
    createPathError(
      template,
      problems[0] ?? { message: '' },
      rule === 'template/failed' ? 'template/path' : rule,
    ),
  );
  const describeText: Describe = ({ problems, rule }) => createTextError(template, problems, rule);
  const fillText = prepare(template.text, describeText);
  for (const view of views) {
    const path = fillPath(view);
    if (!isRelativePath(path))
      throw createPathError(template, { message: `\`${path}\` is not a path inside the target's folder` });
    const text = fillText(view);
    if (text.includes('\r'))
      throw createTextError(template, [{ message: 'the text contains a carriage return' }]);
    yield { path, text: text.endsWith('\n') ? text : `${text}\n` };
  }
}

type Describe = (problems: TemplateProblems) => TemplateError;

/** Runs a function on a template and adds the file to its problems. */
function withFile<Result>(describe: Describe, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof TemplateProblems ? describe(error) : error;
  }
}
