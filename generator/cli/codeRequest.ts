import { UsageError } from '../config/options.ts';
import type { NewCode } from '../edit/addCode.ts';
import type { SourceCode } from '../source/source.ts';
import type { Texts } from './readTexts.ts';

/** What a command line says about a new code. */
export interface CodeRequest {
  readonly group: string | undefined;
  readonly number: string | undefined;
  readonly name: string | undefined;
  readonly kind: string | undefined;
  readonly message: Texts;
  readonly others: Partial<Pick<SourceCode, 'hint' | 'commands' | 'parameter' | 'draft'>>;
}

/**
 * Makes a code of what is known of it. An absent name or kind is left to the checks.
 *
 * @throws UsageError for a number that is none
 */
export function toNewCode({ group, number, name, kind, message, others }: CodeRequest): NewCode {
  if (number !== undefined && !/^\d{1,15}$/.test(number)) {
    throw new UsageError(`--number takes a number, not "${number}"`);
  }
  return {
    group,
    number: number === undefined ? undefined : Number(number),
    code: { ...(name && { name }), ...(kind && { kind }), message, ...others } as SourceCode,
  };
}
