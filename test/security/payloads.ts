// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are to be code
import fc from '../helpers/fastCheck.ts';

/**
 * Code that leaves a trace where it runs: a file at the path in the environment variable `CANARY`, a global variable of
 * JavaScript, or a program that does not compile.
 */
const CODE: Readonly<Record<string, string>> = {
  javascript:
    'globalThis.CANARY=1;globalThis.process?.getBuiltinModule("node:fs").writeFileSync(process.env.CANARY,"")',
  python: '__import__("pathlib").Path(__import__("os").environ["CANARY"]).touch()',
  shell: 'touch "$CANARY"',
  php: 'touch(getenv("CANARY"));',
  go: 'func init() { os.Create(os.Getenv("CANARY")) }',
  rust: 'compile_error!("CANARY");',
  java: 'static { new java.io.File(System.getenv("CANARY")).createNewFile(); }',
  csharp: 'class X { static int y = System.IO.File.Create("CANARY").Length; }',
  powershell: 'New-Item $env:CANARY',
  ruby: 'File.write(ENV["CANARY"], "")',
  html: '<script>fetch("//evil.example")</script>',
};

/** What ends a text, a comment or a line, or begins code within a text, by language; `@` stands for the code. */
const BREAKS: Readonly<Record<string, readonly string[]>> = {
  javascript: [
    '\n@ //',
    '\r@ //',
    '\u2028@ //',
    '\u2029@ //',
    "';@;'",
    '";@;"',
    '`;@;`',
    '${@}',
    '*/;@;/*',
    '\\u000a@',
  ],
  python: [
    '\n@ #',
    '";@ #',
    "';@ #",
    '""";@;"""',
    "''';@;'''",
    '""")\n@ #',
    '{@}',
    '>>> @',
    'coding: utf-7 +AAo-@',
  ],
  shell: ['\n@ #', '$(@)', '`@`', "';@;'", '";@;"', "'$(@)'", ';@;', '|@', '&@&', '\nEOF\n@'],
  php: ['\n@', '?><?php @ ?>', "';@'", '";@"', '*/@/*', '{${@}}', '\r@'],
  go: ['\n@', '"\n@\nvar x = "', '`\n@', '*/\n@'],
  rust: ['\n@', '";@"', '*/@', '"#;@', ']\n@', '\r@'],
  java: ['\n@', '";}@', '*/@/*', '\\u000a@', '\\u002a\\u002f@', '\\u0022;@', '*\\u002f@'],
  csharp: ['\n@', '";}}@', '\u0085@', '\u2028@', '\n#error CANARY', '</summary>@'],
  powershell: ['\n@ #', "';@ #", '";@ #', '$(@)', '#>\n@', '\u2018;@', '\u2019;@ #', '\u201d;@', '`n@'],
  ruby: ['\n@', '#{@}', '=end\n@'],
  html: [
    '@',
    '-->@',
    '--!>@',
    ']]>@',
    '</td>@',
    '"><img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
  ],
};

const OF_LANGUAGES: readonly string[] = Object.entries(BREAKS).flatMap(([language, patterns]) =>
  patterns.map((pattern) => pattern.replaceAll('@', () => CODE[language] ?? '')),
);

/** What is no code, but an instruction to somebody who reads files, logs or terminals. */
const INSTRUCTIONS: readonly string[] = [
  // Encodings.
  ...['coding: utf-7', '-*- coding: utf-7 -*-', 'vim: set fileencoding=utf-7 :', 'encoding=utf-16', '\ufeff'],
  // Directives of compilers and linters.
  ...[
    '+build ignore',
    '//go:build ignore',
    'go:build ignore',
    '#cgo LDFLAGS: -lx',
    '@ts-nocheck',
    '@param {x} y',
  ],
  ...['/// <reference path="x"/>', '# sourceMappingURL=data:x', 'shellcheck disable=all', '#line 1 "x"'],
  ...[
    '{@link x}',
    '{@code',
    '#requires -Modules x',
    '.EXTERNALHELP x',
    '#!/bin/sh',
    'eslint-disable',
    '@__PURE__',
  ],
  ...['Begin signature block', '__halt_compiler();', '__END__', '=begin', '.. include:: /etc/passwd'],
  // Terminals and logs.
  ...[
    '\u001b[31mred',
    '\u001b]0;title\u0007',
    '\u009b31m',
    '\rback',
    '\b\b\b',
    '\u202eturned',
    '\u2066x\u2069',
  ],
  ...[
    '\n::error::x',
    '::error file=x::y',
    '  ::stop-commands::x',
    '##[error]x',
    '\n##vso[task.setvariable]x',
  ],
  // Markup and templates.
  ...[
    '{{name}}',
    '{{{name}}}',
    '{{#each codes}}',
    '<%= x %>',
    '${{ github.token }}',
    '![a](http://evil.example/x)',
  ],
  ...[
    '<!--',
    '-->',
    '--!>',
    ']]>',
    '<![CDATA[',
    '| a | b |',
    '&lt;b&gt;',
    '```',
    '<details>',
    'http://evil.example',
  ],
  // Ends of comments and texts.
  ...[
    '*/',
    '/*',
    '#>',
    '?>',
    '"""',
    "'''",
    '"',
    "'",
    '`',
    '\\',
    '\\\\',
    'ends in """',
    "ends in '''",
    'a\\"',
  ],
  // Line ends and separators, and what is invisible.
  ...[
    'a\nb',
    'a\r\nb',
    'a\rb',
    'a\u0085b',
    'a\u2028b',
    'a\u2029b',
    'a\u000bb',
    'a\u000cb',
    'a\u0000b',
    'a\u200bb',
  ],
  // Names and paths.
  ...['__proto__', 'constructor', 'toString', '../../evil', '/etc/passwd', 'C:\\evil', 'CON', 'a\u0000.md'],
  // Addresses.
  ...['javascript:alert(1)', 'https://x/*/;@;/*', 'https://x/" onclick="x', "https://x/'x", 'https://x/ y'],
  ...[
    'https://x/<b>',
    'https://x/\\u002a/',
    'https://x/\nx',
    'https://x/)![a](http://evil.example',
    'file:///etc',
  ],
  ...['https://x/$(touch$CANARY)', 'https://x/`x`', 'https://x/?a=1&b=2;c#d', 'http://[::1]/(a)*b'],
  // Formulas of spreadsheets, formats of printf, SQL.
  ...['=cmd|calc!A0', '%s %n %x', '%(name)s', '{0}', '$1', "'; DROP TABLE codes; --"],
].map((text) => text.replaceAll('@;', `${CODE.javascript};`));

export const PAYLOADS: readonly string[] = [...OF_LANGUAGES, ...INSTRUCTIONS];

/** Several of these in one text, or a part of one, with anything between them. */
export const arbitraryPayload: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PAYLOADS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(' ', '\n', '"', "'", '\\', '*', '/', '#', '`', '$', '{', '}', '-', '>'),
      },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));
