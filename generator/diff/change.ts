import { STEPS, type Step } from '../text/version.ts';

/** What the users of a registry notice of an edit. */
export interface Change {
  readonly type: ChangeType;
  readonly subject: Subject;
  /** What exactly has changed: a field of the source, or what a code means in a command. */
  readonly field?: string;
  /** Language of a text. */
  readonly locale?: string;
  /** The value before. Missing where there was none, and where the base is a lock that holds its hash alone. */
  readonly before?: unknown;
  /** The value now. Missing where there is none. */
  readonly after?: unknown;
}

export interface Subject {
  readonly what: 'registry' | 'language' | 'kind' | 'group' | 'command' | 'system' | 'code';
  /** The id, the tag or, of a code, the name. */
  readonly id: string;
  /** Of a code: its number now, or the last that it had. */
  readonly number?: number;
}

export type ChangeType = keyof typeof STEP_OF;

/** The step of the version that a change asks for (Semantic Versioning). */
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

/** The largest step that any of the changes asks for. `undefined` where there are none. */
export const findStep = (changes: readonly Change[]): Step | undefined =>
  STEPS.findLast((step) => changes.some(({ type }) => STEP_OF[type] === step));
