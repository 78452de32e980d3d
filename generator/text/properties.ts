/** A text as a value of a Java properties file, in ASCII: Java before 9 reads these files as Latin-1. */
export const propertiesValue = (text: string): string =>
  text.replace(/^ |\\|[^\x20-\x7e]/g, (unit) => ESCAPES[unit] ?? `\\u${hex(unit)}`);

const ESCAPES: Readonly<Record<string, string>> = {
  ' ': '\\ ',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
};

const hex = (unit: string): string => unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
