import type { RuleDescription } from './ruleDescription.ts';

/** Rules about files that a run needs. */
export const fileRules = {
  'file/unusable': {
    severity: 'error',
    title: 'A file or folder cannot be used',
    why: 'Without it nothing can be done. It may be missing, a folder, too large, a symbolic link, or not permitted.',
    wrong: '--source cods.yaml',
    right: '--source codes.yaml',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;

/** Rules about the generated files and those beside them. */
export const outputRules = {
  'output/missing': {
    severity: 'error',
    title: 'A generated file is missing',
    why: 'The outputs are committed, and are what the source gives. Run `npm run generate`.',
    wrong: 'generated/json/demo-codes.json is deleted',
    right: 'npm run generate',
  },
  'output/changed': {
    severity: 'error',
    title: 'A generated file is not what the source gives',
    why: 'It was edited by hand, or the source without generating anew. Edit the source and run `npm run generate`.',
    wrong: 'generated/json/demo-codes.json is edited',
    right: 'npm run generate',
  },
  'output/orphaned': {
    severity: 'error',
    title: 'A generated file that no target makes any more',
    why: 'Whoever uses it has data that is out of date. Run `npm run generate`, which deletes it: it is listed in the manifest and has not changed since.',
    wrong: 'generated/docs/9xx.md is left',
    right: 'npm run generate',
  },
  'output/conflict-marker': {
    severity: 'error',
    title: 'A merge conflict was left in a generated file',
    why: 'Resolve conflicts in the source; `npm run generate` resolves all others.',
    wrong: 'generated/i18n/en.json holds <<<<<<< HEAD',
    right: 'npm run generate',
  },
  'output/foreign-file': {
    severity: 'error',
    title: 'A file in the way that is not the generator’s',
    why: 'Files that the registry’s manifest does not list are people’s: they are neither overwritten nor deleted. Move the file, choose another folder with --out, or let `generate --adopt` overwrite it.',
    wrong: '--out . where docs/README.md is written by hand',
    right: '--out generated',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;

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
