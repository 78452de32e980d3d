import { csharpString } from '../../text/csharp.ts';
import { goString } from '../../text/go.ts';
import { javaString } from '../../text/java.ts';
import { markdownText } from '../../text/markdown.ts';
import { xmlText } from '../../text/markup.ts';
import { phpString } from '../../text/php.ts';
import { powershellString } from '../../text/powershell.ts';
import { pythonString } from '../../text/python.ts';
import { rustString } from '../../text/rust.ts';
import { shellString } from '../../text/shell.ts';
import { typescriptString } from '../../text/typescript.ts';

/**
 * Formats a text as a string of standard SQL, where a backslash is literal: MySQL needs `NO_BACKSLASH_ESCAPES`. Most
 * databases end texts at NUL, so it becomes the replacement character.
 */
export const sqlString = (text: string): string =>
  `'${text.replaceAll("'", "''").replaceAll('\0', '\ufffd')}'`;

/** Helpers of a user's templates: `{{sql message.en}}` is the text as a quoted SQL string. */
export const escapes: ReadonlyMap<string, (text: string) => string> = new Map([
  ['csharp', csharpString],
  ['go', goString],
  ['java', javaString],
  ['markdown', markdownText],
  ['php', phpString],
  ['powershell', powershellString],
  ['python', pythonString],
  ['rust', rustString],
  ['shell', shellString],
  ['sql', sqlString],
  ['typescript', typescriptString],
  ['xml', xmlText],
]);

/** All helper names. `json` accepts any value, `lookup` a key. */
export const HELPERS: readonly string[] = [...escapes.keys(), 'json', 'lookup'];

/** All block helpers. */
export const BLOCKS: readonly string[] = ['each', 'if', 'unless', 'with'];
