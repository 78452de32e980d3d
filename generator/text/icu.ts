/**
 * A plain text as an ICU message that formats to that text. Only what readers would take for syntax is quoted, since
 * some of them show a message without arguments as it stands.
 */
export const icuMessage = (text: string): string => (/[{}<>']/.test(text) ? quoteSyntax(text) : text);

const quoteSyntax = (text: string): string =>
  text
    .replace(/'*[{}<>][{}<>']*/g, (run) => `'${run.replaceAll("'", "''")}'`)
    .replace(/(?<![{}<>'])''+(?![{}<>'])/g, (run) => run.replaceAll("'", "''"));
