/** A call with its arguments where google-java-format puts them. A comma or a semicolon is to follow. */
export function invocation(name: string, args: readonly string[], indentation: string): string {
  const line = `${indentation}${name}(${args.join(', ')})`;
  if (line.length < 100) return line;
  const deeper = `${indentation}    `;
  const inOneLine = `${deeper}${args.join(', ')})`;
  const inLines = args.map((arg) => deeper + arg).join(',\n');
  return `${indentation}${name}(\n${inOneLine.length < 100 ? inOneLine : `${inLines})`}`;
}
