import type { RuleDescription } from './ruleDescription.ts';

/** Rules about the templates of a user. */
export const templateRules = {
  'template/failed': {
    severity: 'error',
    title: 'A template of one’s own that cannot be filled in',
    why: 'It names something that is not there, or is not valid Handlebars. What may be absent is asked for with `{{#if}}`.',
    wrong: '{{#each codes}}{{nmae}}{{/each}}',
    right: '{{#each codes}}{{name}}{{/each}}',
  },
  'template/path': {
    severity: 'error',
    title: 'A path that a target of one’s own cannot write to',
    why: 'Each file needs a path of its own, below the folder of its target, also where case does not count.',
    wrong: '"path": "../{{code.code}}.sql"',
    right: '"path": "{{code.code}}.sql"',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
