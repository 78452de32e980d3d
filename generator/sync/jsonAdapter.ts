import type { Adapter, PublicationLine } from './adapter.ts';

/** A JSON object of texts by number. */
export const jsonAdapter: Adapter = {
  accepts: (file) => file.trimStart().startsWith('{') && parse(file) !== undefined,
  read: (file) => parse(file) ?? [],
};

function parse(file: string): PublicationLine[] | undefined {
  let data: Record<string, unknown>;
  try {
    data = JSON.parse(file);
  } catch {
    return undefined;
  }
  const lines = file.split('\n');
  return Object.entries(data).flatMap(([number, text]) =>
    /^\d+$/.test(number) && typeof text === 'string'
      ? [{ number, text: text.trim(), line: lines.findIndex((line) => line.includes(`"${number}"`)) + 1 }]
      : [],
  );
}
