import { FileError, type Host } from './host.ts';

/** Creates a function that returns the lines of a file for display. Empty for a file that cannot be read. */
export function createLineReader(host: Host): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? read(file, host);
    known.set(file, lines);
    return lines;
  };
}

function read(file: string, host: Host): readonly string[] {
  try {
    return new TextDecoder().decode(host.readFile(file)).split('\n');
  } catch (error) {
    if (error instanceof FileError) return [];
    throw error;
  }
}
