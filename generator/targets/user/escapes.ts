import { Exception } from '../../printers/handlebarsRuntime.ts';
import { csharpString } from '../../text/csharp.ts';
import { goString } from '../../text/go.ts';
import { javaString } from '../../text/java.ts';
import { markdownText } from '../../text/markdown.ts';
import { phpString } from '../../text/php.ts';
import { powershellString } from '../../text/powershell.ts';
import { pythonString } from '../../text/python.ts';
import { rustString } from '../../text/rust.ts';
import { shellString } from '../../text/shell.ts';
import { sqlString } from '../../text/sql.ts';
import { typescriptString } from '../../text/typescript.ts';
import { xmlText } from '../../text/xml.ts';

/** A helper that escapes a text. */
const helper =
  (escapeText: (text: string) => string) =>
  (value: unknown, place: Place): string => {
    if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
    throw refusal(value, place);
  };

/** Handlebars gives `undefined` to helpers for names that do not exist, even where it is strict. */
function refusal(value: unknown, { name, loc }: Place): Error {
  const what = value === undefined ? 'a name that is not there' : `a value of type ${typeof value}`;
  return new Exception(`\`${name}\` takes a text, not ${what}`, { type: '', loc });
}

/** What Handlebars tells each helper of where it is called. */
interface Place {
  readonly name: string;
  readonly loc: hbs.AST.SourceLocation;
}

/** The helpers of somebody's own templates: `{{sql message.en}}` is the text as a string of SQL, with its quotes. */
export const escapes = {
  csharp: helper(csharpString),
  go: helper(goString),
  java: helper(javaString),
  json(value: unknown, place: Place): string {
    if (value === undefined) throw refusal(value, place);
    return JSON.stringify(value);
  },
  markdown: helper(markdownText),
  php: helper(phpString),
  powershell: helper(powershellString),
  python: helper(pythonString),
  rust: helper(rustString),
  shell: helper(shellString),
  sql: helper(sqlString),
  typescript: helper(typescriptString),
  xml: helper(xmlText),
};
