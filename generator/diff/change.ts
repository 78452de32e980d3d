import { STEPS, type Step } from '../text/version.ts';

/** A change that users of a registry notice. */
export interface Change {
  readonly type: ChangeType;
  readonly subject: Subject;
  /** The changed field of the source, or the command for a meaning. */
  readonly field?: string;
  /** Language of a text. */
  readonly locale?: string;
  /** The old value. Absent for an addition, and if the base is a lock that contains only its hash. */
  readonly before?: unknown;
  /** The new value. Absent for a removal. */
  readonly after?: unknown;
}

export interface Subject {
  readonly what: 'registry' | 'language' | 'kind' | 'group' | 'command' | 'system' | 'code';
  /** Id, tag or, for a code, name. */
  readonly id: string;
  /** Number of a code: the current one, or the last before its removal. */
  readonly number?: number;
}

export type ChangeType = keyof typeof STEP_OF;

/** The version step required by each type of change (Semantic Versioning). */
export const STEP_OF = {
  'code added': 'minor',
  'code removed': 'major',
  'code renumbered': 'major',
  'number reused': 'major',
  'code renamed': 'major',
  'code renamed with alias': 'minor',
  'alias added': 'minor',
  'alias removed': 'major',
  'code deprecated': 'minor',
  'code in use again': 'minor',
  'kind changed': 'major',
  'outcome changed': 'major',
  'retry changed': 'major',
  'placeholders changed': 'major',
  'meaning in a command added': 'minor',
  'meaning in a command changed': 'major',
  'meaning in a command removed': 'major',
  'fact changed': 'patch',
  'text changed': 'patch',
  'translation changed': 'patch',
  'kind added': 'minor',
  'kind removed': 'major',
  'group added': 'minor',
  'group removed': 'major',
  'command added': 'minor',
  'command removed': 'major',
  'effect changed': 'major',
  'system added': 'minor',
  'system removed': 'minor',
  'language added': 'minor',
  'language removed': 'major',
  'name changed': 'major',
  'envelope changed': 'major',
} as const satisfies Readonly<Record<string, Step>>;

/** The largest step that any of the changes requires. `undefined` without changes. */
export const findStep = (changes: readonly Change[]): Step | undefined =>
  STEPS.findLast((step) => changes.some(({ type }) => STEP_OF[type] === step));
