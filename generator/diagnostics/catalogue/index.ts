import { fileRules, outputRules, templateRules } from './files.ts';
import { i18nRules } from './i18n.ts';
import { lintRules } from './lint.ts';
import { lockRules } from './lock.ts';
import type { RuleDescription } from './ruleDescription.ts';
import { schemaRules } from './schema.ts';
import { yamlRules } from './yaml.ts';

export type { RuleDescription } from './ruleDescription.ts';

export type RuleId = keyof typeof catalogue;

/** The closed list of rules, in one file for each prefix. Their checks are in the phase of the prefix. */
export const catalogue = {
  ...fileRules,
  ...yamlRules,
  ...schemaRules,
  ...lintRules,
  ...i18nRules,
  ...lockRules,
  ...templateRules,
  ...outputRules,
} as const satisfies Readonly<Record<string, RuleDescription>>;

/** Whether a registry can change the severity of a rule and make exceptions. */
export const isRequired = (rule: RuleId): boolean => 'required' in catalogue[rule];
