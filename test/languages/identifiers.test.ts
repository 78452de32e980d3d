import { expect, test } from 'vitest';
import { goName } from '../../generator/text/go.ts';
import { distinctPascalCase } from '../../generator/text/identifiers.ts';
import { rustVariant } from '../../generator/text/rust.ts';

/** Letters that read as initialisms in more than one way, and some that do not. */
const PIECES = [
  'HTTP',
  'HTTPS',
  'SIP',
  'IP',
  'SSH',
  'UI',
  'UID',
  'DB',
  'TLS',
  'UTF8',
  'OK',
  'X',
  'E',
  '1',
  '20',
];

/** All names that differ from this one in their underscores alone. */
const parted = (letters: string): string[] =>
  [...letters.slice(1)].reduce(
    (names, letter) => names.flatMap((name) => [name + letter, `${name}_${letter}`]),
    [letters.charAt(0)],
  );

test.each([
  ['Go', goName],
  ['Rust', rustVariant],
  ['C#', distinctPascalCase],
])('two names never become one in %s', (_language, identifier) => {
  for (const letters of PIECES.flatMap((first) => PIECES.map((second) => `N${first}${second}`))) {
    const names = parted(letters);
    expect(new Set(names.map(identifier)).size, letters).toBe(names.length);
  }
});

test.each([
  ['OK', 'OK', 'Ok'],
  ['UNSUPPORTED_TLD', 'UnsupportedTld', 'UnsupportedTld'],
  ['DNS_TTL_INVALID', 'DNSTTLInvalid', 'DnsTtlInvalid'],
  ['EMAIL2', 'Email2', 'Email2'],
  ['EMAIL_2', 'Email_2', 'Email_2'],
  ['T_LS', 'TLs', 'TLs'],
  ['IP_V4', 'IP_V4', 'IpV4'],
  ['UNKNOWN', 'Unknown', 'Unknown_'],
  ['SELF', 'Self', 'Self_'],
  ['rate-limit', 'RateLimit', 'RateLimit'],
])('%s is %s in Go and %s in Rust', (name, inGo, inRust) => {
  expect([goName(name), rustVariant(name)]).toEqual([inGo, inRust]);
});
