/**
 * A text as a string of standard SQL, where a backslash means nothing: MySQL needs `NO_BACKSLASH_ESCAPES`. NUL, which ends
 * texts in most databases, becomes the replacement character.
 */
export const sqlString = (text: string): string =>
  `'${text.replaceAll("'", "''").replaceAll('\0', '\ufffd')}'`;
