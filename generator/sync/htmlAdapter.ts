import { Parser } from 'htmlparser2';
import { createLineIndex } from '../diagnostics/lineIndex.ts';
import { type Adapter, type PublicationLine, parseLine } from './adapter.ts';

/** Elements within a line. All others begin a line and end one. */
const INLINE = new Set(
  'a abbr b bdi cite code del em font i ins kbd mark q s samp small span strong sub sup td th time tt u var'.split(
    ' ',
  ),
);

const HIDDEN = new Set(['script', 'style', 'template', 'title', 'noscript', 'textarea']);

/** HTML: a code an item, row or paragraph. */
export const htmlAdapter: Adapter = {
  accepts: (file) => /<(?:!doctype|html|body|div|ul|ol|li|table|p|h\d)\b/i.test(file),
  read(file) {
    const positionAt = createLineIndex(file);
    const lines: PublicationLine[] = [];
    let text = '';
    let start = 0;
    let hidden = 0;
    const endLine = (): void => {
      const listed = parseLine(text);
      if (listed !== undefined) lines.push({ ...listed, line: positionAt(start).line });
      text = '';
    };
    const parser = new Parser({
      onopentagname(name) {
        if (HIDDEN.has(name)) hidden += 1;
        if (!INLINE.has(name)) endLine();
      },
      ontext(part) {
        if (hidden > 0) return;
        if (text.trim() === '') start = parser.startIndex;
        text += part;
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden -= 1;
        if (!INLINE.has(name)) endLine();
        else if (name === 'td' || name === 'th') text += ' ';
      },
    });
    parser.end(file);
    endLine();
    return lines;
  },
};
