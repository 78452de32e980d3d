import { catalogue, isRequired, type RuleId } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Draft, Source } from '../source/source.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';
import { foundInTexts } from './eachText.ts';
import { listExceptions } from './exceptions.ts';
import { rules } from './index.ts';
import { createLintContext, type Finding, type Found, type LintContext } from './rule.ts';

/**
 * Runs all rules over as much of a source as fits the schema.
 *
 * @param others findings from elsewhere, for which the source can set severities and make exceptions too
 */
export function lint(
  source: Draft<Source>,
  document: SourceDocument,
  others: readonly Found[] = [],
): Diagnostic[] {
  const context = createLintContext(source, document.keysAt);
  const exceptions = listExceptions(context);
  const diagnostics: Diagnostic[] = [];
  const report = (rule: RuleId, { path, part, message, help, suggestion }: Finding): void => {
    const configured = isRequired(rule) ? undefined : source.rules?.[rule];
    const severity = configured ?? catalogue[rule].severity;
    if (severity === 'off') return;
    diagnostics.push({
      rule,
      severity,
      message,
      file: document.file,
      range: document.locate(path, part),
      help: help ?? catalogue[rule].why,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  };

  for (const [rule, finding] of [...foundIn(context), ...others]) {
    if (!exceptions.allow(rule, finding.path)) report(rule, finding);
  }
  for (const [rule, finding] of exceptions.findings()) report(rule, finding);
  return diagnostics;
}

/** What all rules find, in no order. */
function* foundIn(context: LintContext): Generator<Found> {
  for (const rule of rules) {
    if (!('check' in rule)) continue;
    for (const finding of rule.check(context)) yield [rule.id, finding];
  }
  yield* foundInTexts(rules, context);
}
