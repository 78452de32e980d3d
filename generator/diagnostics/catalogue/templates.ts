import type { RuleDescription } from './ruleDescription.ts';

/** Rules about the templates of a user. */
export const templateRules = {
  'template/failed': {
    severity: 'error',
    title: 'A template of one’s own that cannot be filled in',
    why: 'It names something that is not there, prints a map, or is not valid Handlebars. Ask with `{{#if}}` for what may be absent.',
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
  'template/limit': {
    severity: 'error',
    title: 'A target of one’s own that does too much',
    why: 'A target may take 20 million steps and make 100,000 files with 128 million characters; a template may have a million.',
    wrong: '{{#each codes}}{{#each @root.codes}}{{#each @root.codes}}{{name}}{{/each}}{{/each}}{{/each}}',
    right: '{{#each codes}}{{name}}{{/each}}',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
