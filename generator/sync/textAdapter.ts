import { type Adapter, parseLine } from './adapter.ts';

/** Plain text: a code a line. */
export const textAdapter: Adapter = {
  accepts: () => true,
  read: (file) =>
    file.split(/\r\n?|\n/).flatMap((line, index) => {
      const listed = parseLine(line);
      return listed === undefined ? [] : [{ ...listed, line: index + 1 }];
    }),
};
