import type { Registry } from '../../model/registry.ts';
import { compileTemplate } from '../../printers/compileTemplate.ts';
import { byCodeUnit } from '../../text/byCodeUnit.ts';
import { commentLines } from '../../text/commentLines.ts';
import { pythonString, pythonStrings } from '../../text/python.ts';
import type { Kit, OutputFile } from '../target.ts';
import { docstring } from './docstring.ts';
import { type CodeView, type KindView, languageView, type RetryView } from './languageView.ts';

export function renderPython(registry: Registry, kit: Kit): OutputFile[] {
  const template = compileTemplate(kit, 'python/codes.py.hbs', {
    headerLine: (line: string) => commentLines([line], Number.POSITIVE_INFINITY).join(''),
    string: pythonString,
    docstring,
    literals,
    kindOfCode: (codes: readonly CodeView[]) =>
      dict(codes.map(({ code, kind }) => `${code}: ${pythonString(kind)}`)),
    retryOfCode: (retries: readonly RetryView[]) =>
      dict(
        retries.flatMap(({ exceptions }) =>
          exceptions.map(({ code, retry }) => `${code}: ${pythonString(retry)}`),
        ),
      ),
    messageOfCode: (codes: readonly CodeView[]) =>
      dict(codes.map(({ code, message }) => messageItem(code, message))),
  });
  const { kebab, pascal } = registry.names;
  const types = ['Kind', 'Outcome', 'Retry', `${pascal}Code`].sort(byCodeUnit);
  return [
    {
      path: `python/${kebab.replaceAll('-', '_')}_codes.py`,
      text: template({ ...languageView(registry, kit), types }),
    },
  ];
}

/** Each on a line of its own, but Black wants to see a single one in the line. */
function literals(kinds: readonly KindView[]): string {
  const strings = kinds.map(({ id }) => pythonString(id));
  return strings.length === 1
    ? strings.join('')
    : `\n${strings.map((string) => `    ${string},\n`).join('')}`;
}

const dict = (items: readonly string[]): string =>
  items.length === 0 ? '{}' : `{\n${items.map((item) => `    ${item},\n`).join('')}}`;

/** A message in one line, or as several strings where it makes the line longer than Black's 88 characters. */
function messageItem(code: number, message: string): string {
  const item = `${code}: ${pythonString(message)}`;
  if (item.length <= 83) return item;
  const strings = pythonStrings(message, 80).map((string) => `        ${string}\n`);
  return `${code}: (\n${strings.join('')}    )`;
}
