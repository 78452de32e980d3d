import { createHash } from 'node:crypto';

/** SHA-256 of a text in hexadecimal. CRLF counts as LF, since a checkout may convert line ends. */
export function hashText(text: string | Uint8Array): string {
  return createHash('sha256').update(withoutReturns(text)).digest('hex');
}

function withoutReturns(text: string | Uint8Array): string | Uint8Array {
  if (typeof text === 'string') return text.replaceAll('\r\n', '\n');
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.length);
  if (!bytes.includes('\r\n')) return bytes;
  // Latin-1 maps each byte to a character, so no other byte changes.
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
