/**
 * A plain text as an ICU message that formats to that text. Only syntax is quoted, since some readers show a message
 * without arguments unformatted.
 */
export const icuMessage = (text: string): string => (/[{}<>']/.test(text) ? quoteSyntax(text) : text);

const quoteSyntax = (text: string): string =>
  text
    .replace(/'*[{}<>][{}<>']*/g, (run) => `'${run.replaceAll("'", "''")}'`)
    .replace(/(?<![{}<>'])''+(?![{}<>'])/g, (run) => run.replaceAll("'", "''"));
