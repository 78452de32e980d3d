import { FileError, type Host } from './host.ts';

/** Makes a function from files to their lines, for showing them; a file that cannot be read has none. */
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
