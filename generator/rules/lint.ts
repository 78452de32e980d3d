import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isRequired, type RuleId, ruleDescriptions } from '../diagnostics/ruleDescriptions/index.ts';
import type { Draft, Source } from '../source/source.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';
import { checkTexts } from './eachText.ts';
import { listExceptions } from './exceptions.ts';
import { rules } from './index.ts';
import { createLintContext, type LintContext, type RuleViolation, type Violation } from './rule.ts';

/**
 * Runs all rules over the parts of a source that fit the schema.
 *
 * @param others violations found elsewhere, to which severities and exceptions apply too
 */
export function lint(
  source: Draft<Source>,
  document: SourceDocument,
  others: readonly RuleViolation[] = [],
): Diagnostic[] {
  const context = createLintContext(source, document.keysAt);
  const exceptions = listExceptions(context);
  const diagnostics: Diagnostic[] = [];
  const report = (rule: RuleId, { path, part, message, help, suggestion }: Violation): void => {
    const configured = isRequired(rule) ? undefined : source.rules?.[rule];
    const severity = configured ?? ruleDescriptions[rule].severity;
    if (severity === 'off') return;
    diagnostics.push({
      rule,
      severity,
      message,
      file: document.file,
      range: document.locate(path, part),
      help: help ?? ruleDescriptions[rule].why,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  };

  for (const [rule, violation] of [...runRules(context), ...others]) {
    if (!exceptions.allow(rule, violation.path)) report(rule, violation);
  }
  for (const [rule, violation] of exceptions.violations()) report(rule, violation);
  return diagnostics;
}

/** Runs all rules. The order of violations is arbitrary. */
function* runRules(context: LintContext): Generator<RuleViolation> {
  for (const rule of rules) {
    if (!('check' in rule)) continue;
    for (const violation of rule.check(context)) yield [rule.id, violation];
  }
  yield* checkTexts(rules, context);
}
