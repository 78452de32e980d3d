import type Handlebars from 'handlebars';
import csharp from '../../templates/csharp/code.cs.hbs';
import group from '../../templates/docs/group.md.hbs';
import index from '../../templates/docs/index.md.hbs';
import go from '../../templates/go/codes.go.hbs';
import java from '../../templates/java/code.java.hbs';
import php from '../../templates/php/code.php.hbs';
import powershell from '../../templates/powershell/Code.ps1.hbs';
import python from '../../templates/python/codes.py.hbs';
import rust from '../../templates/rust/codes.rs.hbs';
import shell from '../../templates/shell/codes.sh.hbs';
import { template as createTemplate } from './handlebarsRuntime.ts';

const TEMPLATES: Readonly<Record<string, TemplateSpecification>> = {
  'csharp/code.cs.hbs': csharp,
  'docs/group.md.hbs': group,
  'docs/index.md.hbs': index,
  'go/codes.go.hbs': go,
  'java/code.java.hbs': java,
  'php/code.php.hbs': php,
  'powershell/Code.ps1.hbs': powershell,
  'python/codes.py.hbs': python,
  'rust/codes.rs.hbs': rust,
  'shell/codes.sh.hbs': shell,
};

/**
 * Prints with a built-in template. Nothing is escaped unless the template calls a helper for it, since each language
 * escapes in its own way. A misspelt name throws.
 *
 * @param helpers functions that the template calls, the escapes of its language above all
 */
export function compileTemplate(
  _kit: unknown,
  path: string,
  helpers: Readonly<Record<string, (...values: never[]) => unknown>>,
): (view: object) => string {
  const template = createTemplate(TEMPLATES[path] as TemplateSpecification);
  return (view) => template(view, { helpers: helpers as Record<string, Handlebars.HelperDelegate> });
}
