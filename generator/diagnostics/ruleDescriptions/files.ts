import type { RuleDescription } from './ruleDescription.ts';

/** Rules about files that a run needs. */
export const fileRules = {
  'file/unusable': {
    severity: 'error',
    title: 'A file or folder cannot be used',
    why: 'It is missing, too large, a symbolic link, the wrong type, or not permitted. Fix that first.',
    wrong: '--source cods.yaml',
    right: '--source codes.yaml',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;

/** Rules about the generated files and those beside them. */
export const outputRules = {
  'output/missing': {
    severity: 'error',
    title: 'A generated file is missing',
    why: 'The committed outputs must match the source. Run `npm run generate`.',
    wrong: 'generated/json/demo-codes.json is deleted',
    right: 'npm run generate',
  },
  'output/changed': {
    severity: 'error',
    title: 'A generated file does not match the source',
    why: 'The file was edited by hand, or the source was edited without generating. Edit the source and run `npm run generate`.',
    wrong: 'generated/json/demo-codes.json is edited',
    right: 'npm run generate',
  },
  'output/orphaned': {
    severity: 'error',
    title: 'A generated file is obsolete',
    why: 'No target creates it any more, so its data is out of date. `npm run generate` deletes it: the manifest lists it, and nobody has edited it.',
    wrong: 'generated/docs/9xx.md is left',
    right: 'npm run generate',
  },
  'output/conflict-marker': {
    severity: 'error',
    title: 'A generated file contains conflict markers',
    why: 'Resolve conflicts in the source, then run `npm run generate`, which resolves those in the outputs.',
    wrong: 'generated/i18n/en.json holds <<<<<<< HEAD',
    right: 'npm run generate',
  },
  'output/foreign-file': {
    severity: 'error',
    title: 'A file that the generator did not write is in the way',
    why: 'The generator overwrites and deletes only files listed in the registry’s manifest. Move the file, choose another folder with --out, or let `generate --adopt` overwrite it.',
    wrong: '--out . where docs/README.md is written by hand',
    right: '--out generated',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;

/** Rules about the templates of a user. */
export const templateRules = {
  'template/failed': {
    severity: 'error',
    title: 'A template cannot be rendered',
    why: 'It uses an unknown name, prints a map, or is not valid Handlebars. Use `{{#if}}` for values that may be absent.',
    wrong: '{{#each codes}}{{nmae}}{{/each}}',
    right: '{{#each codes}}{{name}}{{/each}}',
  },
  'template/path': {
    severity: 'error',
    title: 'A template has an invalid output path',
    why: 'Each file needs its own path inside its target’s folder, also on case-insensitive file systems.',
    wrong: '"path": "../{{code.code}}.sql"',
    right: '"path": "{{code.code}}.sql"',
  },
  'template/limit': {
    severity: 'error',
    title: 'The templates of a target exceed a limit',
    why: 'A target may take 5 million steps and create 100,000 files with 128 million characters in total. A template may have a million characters.',
    wrong: '{{#each codes}}{{#each @root.codes}}{{#each @root.codes}}{{name}}{{/each}}{{/each}}{{/each}}',
    right: '{{#each codes}}{{name}}{{/each}}',
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
