import { fileRules, outputRules, templateRules } from './files.ts';
import { i18nRules } from './i18n.ts';
import { lintRules } from './lint.ts';
import { lockRules } from './lock.ts';
import type { RuleDescription } from './ruleDescription.ts';
import { schemaRules } from './schema.ts';
import { yamlRules } from './yaml.ts';

export type { RuleDescription } from './ruleDescription.ts';

export type RuleId = keyof typeof ruleDescriptions;

/** All rules, in one file per prefix. The phase of the prefix checks them. */
export const ruleDescriptions = {
  ...fileRules,
  ...yamlRules,
  ...schemaRules,
  ...lintRules,
  ...i18nRules,
  ...lockRules,
  ...templateRules,
  ...outputRules,
} as const satisfies Readonly<Record<string, RuleDescription>>;

/** Whether a rule is required: a registry can neither change its severity nor make exceptions. */
export const isRequired = (rule: RuleId): boolean => 'required' in ruleDescriptions[rule];
