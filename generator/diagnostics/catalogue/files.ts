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
