import type { NumberedCode, Peer } from './peer.ts';

export const STYLE_DICTIONARY = 'style-dictionary 4, JS and JSON';

const styleDictionary: Peer = {
  name: STYLE_DICTIONARY,
  result: 'a constant for each code with its message as a comment; JSON from name to number',
  lacks: 'types, lookups, kinds, hints, Czech, Markdown, messages; it judges nothing',
  packageName: 'style-dictionary',
  program: 'style-dictionary/bin/style-dictionary.js',
  options: ['build', '--config', 'style-dictionary.json'],
  makes: 'style-dictionary',
  file: 'codes.js',
  code: /^export const \w+ = /gm,
  inputs: (codes) => ({
    'tokens.json': tokens(codes),
    'style-dictionary.json': styleDictionaryConfig('style-dictionary/', {
      'codes.js': 'javascript/es6',
      'codes.json': 'json/flat',
    }),
  }),
};

const styleDictionaryTypes: Peer = {
  ...styleDictionary,
  name: 'style-dictionary 4, d.ts',
  result: 'a declaration for each code; tried up to 1,000 only, since its time grows much faster than they',
  largest: 1000,
  options: ['build', '--config', 'style-dictionary-types.json'],
  makes: 'style-dictionary-types',
  file: 'codes.d.ts',
  code: /^export const \w+: /gm,
  inputs: (codes) => ({
    'tokens.json': tokens(codes),
    'style-dictionary-types.json': styleDictionaryConfig('style-dictionary-types/', {
      'codes.d.ts': 'typescript/es6-declarations',
    }),
  }),
};

const tokens = (codes: readonly NumberedCode[]): string =>
  JSON.stringify(
    Object.fromEntries(
      codes.map(({ name, number, message }) => [name, { value: number, comment: message.en }]),
    ),
  );

/** Its configuration with the fewest transforms that its formats work with. */
const styleDictionaryConfig = (buildPath: string, formats: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    source: ['tokens.json'],
    platforms: {
      codes: {
        transforms: ['name/constant'],
        buildPath,
        files: Object.entries(formats).map(([destination, format]) => ({ destination, format })),
      },
    },
  });

const graphqlCodegen: Peer = {
  name: 'graphql-codegen 5, enum',
  result: 'a TypeScript enum of names with messages as comments',
  lacks: 'numbers, lookups, kinds, hints, Czech, JSON, Markdown, messages; it checks names, as GraphQL does',
  packageName: '@graphql-codegen/cli',
  program: '@graphql-codegen/cli/cjs/bin.js',
  options: ['--config', 'codegen.json'],
  makes: 'graphql-codegen',
  file: 'codes.ts',
  code: /^ +\w+ = '/gm,
  inputs: (codes) => ({
    'schema.graphql': [
      'type Query { code: Code }\nenum Code {\n',
      ...codes.map(({ name, message }) => `  ${JSON.stringify(message.en)}\n  ${name}\n`),
      '}\n',
    ].join(''),
    'codegen.json': JSON.stringify({
      schema: 'schema.graphql',
      generates: { 'graphql-codegen/codes.ts': { plugins: ['typescript'], config: { onlyEnums: true } } },
    }),
  }),
};

const jsonSchemaToTypescript: Peer = {
  name: 'json-schema-to-typescript 15',
  result: 'a `const enum`, laid out by Prettier, as it does by default',
  lacks: 'comments, lookups, kinds, hints, Czech, JSON, Markdown, messages; it judges nothing',
  packageName: 'json-schema-to-typescript',
  largest: 10_000,
  program: 'json-schema-to-typescript/dist/src/cli.js',
  options: ['--input', 'enum.json', '--output', 'json-schema-to-typescript/codes.ts'],
  makes: 'json-schema-to-typescript',
  file: 'codes.ts',
  code: /^ *\w+ = \d+/gm,
  inputs: (codes) => ({
    'enum.json': JSON.stringify({
      title: 'Code',
      type: 'integer',
      enum: codes.map(({ number }) => number),
      tsEnumNames: codes.map(({ name }) => name),
    }),
  }),
};

const jsonSchemaToTypescriptPlain: Peer = {
  ...jsonSchemaToTypescript,
  name: 'json-schema-to-typescript 15, --no-format',
  result: 'the same, not indented',
  options: ['--no-format', '--input', 'enum.json', '--output', 'json-schema-to-typescript-plain/codes.ts'],
  makes: 'json-schema-to-typescript-plain',
};

export const peers: readonly Peer[] = [
  styleDictionary,
  graphqlCodegen,
  jsonSchemaToTypescript,
  jsonSchemaToTypescriptPlain,
  styleDictionaryTypes,
];
