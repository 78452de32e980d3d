import { replaceUnprintable } from './unprintable.ts';

/**
 * A text as XML content or attribute value. Characters that XML 1.0 cannot hold become U+FFFD; invisible ones are written
 * by their numbers.
 */
export const xmlText = (text: string): string =>
  replaceUnprintable(
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 does not allow them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;'),
    (character) => `&#${character.codePointAt(0)};`,
  );
