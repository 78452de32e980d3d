/** Reads one form of publication. */
export interface Adapter {
  accepts(file: string): boolean;
  read(file: string): readonly PublicationLine[];
}

/** A line of a publication that may list a code. */
export interface PublicationLine {
  readonly number: string;
  readonly text: string;
  /** Its line in the file, from 1. */
  readonly line: number;
}

/** A bullet, the number, perhaps a dash or colon, the text: `• 2276 – Unsupported TLD`. */
const LISTED = /^[\s•‣◦▪●○·*+–—-]*(\d+)(?:\s*[-–—:=|]\s*|\s+)(\S.*)$/u;

/** Reads a number and its text from a line; `undefined` where it does not begin with a number. */
export function parseLine(line: string): Omit<PublicationLine, 'line'> | undefined {
  const [, number, text] = LISTED.exec(line.replace(/\s+/g, ' ').trim()) ?? [];
  return number === undefined || text === undefined ? undefined : { number, text };
}
