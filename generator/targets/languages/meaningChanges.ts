import type { CodeView, MeaningView } from '../../model/describeCode.ts';

/** Differences of a code's meaning in some commands. */
export interface MeaningChange {
  /** By name. */
  readonly commands: readonly string[];
  /** Only properties that differ from the code itself. */
  readonly fields: readonly FieldChange[];
}

/** A field and its value in these commands. `undefined` if it has none there. */
export type FieldChange = {
  readonly [Name in FieldName]: { readonly name: Name; readonly value: Compared[Name] };
}[FieldName];

type Compared = Pick<MeaningView, (typeof FIELDS)[number]>;
type FieldName = keyof Compared;

const FIELDS = [
  'kind',
  'outcome',
  'retry',
  'done',
  'answer',
  'parameter',
  'httpStatus',
  'message',
  'hint',
] as const;

/**
 * Lists how a code's meanings in commands differ from the code itself. Commands with the same differences share an
 * entry.
 */
export function listMeaningChanges(code: CodeView): readonly MeaningChange[] {
  const own = { ...code, answer: undefined };
  const changes = new Map<string, { commands: string[]; fields: readonly FieldChange[] }>();
  for (const meaning of code.meanings) {
    // Always states a retry policy that the effect of the command could change.
    const isAdaptable = code.retry === 'later' || code.retry === 'after-check';
    const fields = FIELDS.filter(
      (name) => meaning[name] !== own[name] || (name === 'retry' && isAdaptable),
    ).map((name) => ({ name, value: meaning[name] }) as FieldChange);
    const key = JSON.stringify(fields.map(({ name, value }) => [name, value ?? null]));
    const same = changes.get(key);
    if (fields.length === 0) continue;
    if (same === undefined) changes.set(key, { commands: [meaning.command], fields });
    else same.commands.push(meaning.command);
  }
  return [...changes.values()];
}
