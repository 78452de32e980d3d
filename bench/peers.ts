import type { Source, SourceCode } from '../generator/source/source.ts';

/** A tool of other people that makes something comparable of the same codes. It runs in a workspace. */
export interface Peer {
  /** How tables call it. */
  readonly name: string;
  /** What it makes, for people. */
  readonly result: string;
  /** What the generator makes or does beyond that, for people. */
  readonly lacks: string;
  /** Larger registries are not tried: it would not end. */
  readonly largest?: number;
  /** Its entry point, below `node_modules/`. */
  readonly program: string;
  readonly options: readonly string[];
  /** The folder that it makes. */
  readonly makes: string;
  /** A file there that holds all codes. */
  readonly file: string;
  /** Texts of the files that it reads, by name. */
  inputs(codes: readonly NumberedCode[]): Readonly<Record<string, string>>;
}

export interface NumberedCode extends SourceCode {
  readonly number: number;
}

/** All codes of a registry. */
export const codesOf = (source: Source): NumberedCode[] =>
  Object.values(source.groups).flatMap(({ codes }) =>
    Object.entries(codes).map(([number, code]) => ({ ...code, number: Number(number) })),
  );

export const STYLE_DICTIONARY = 'style-dictionary 4, JS and JSON';
export const GRAPHQL_CODEGEN = 'graphql-codegen 5, enum';

const styleDictionary: Peer = {
  name: STYLE_DICTIONARY,
  result: 'a constant for each code with its message as a comment; JSON from name to number',
  lacks: 'types, lookups, kinds, hints, Czech, Markdown, messages; it judges nothing',
  program: 'style-dictionary/bin/style-dictionary.js',
  options: ['build', '--config', 'style-dictionary.json'],
  makes: 'style-dictionary',
  file: 'codes.js',
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
  name: GRAPHQL_CODEGEN,
  result: 'a TypeScript enum of names with messages as comments',
  lacks: 'numbers, lookups, kinds, hints, Czech, JSON, Markdown, messages; it checks names, as GraphQL does',
  program: '@graphql-codegen/cli/cjs/bin.js',
  options: ['--config', 'codegen.json'],
  makes: 'graphql-codegen',
  file: 'codes.ts',
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
  program: 'json-schema-to-typescript/dist/src/cli.js',
  options: ['--input', 'enum.json', '--output', 'json-schema-to-typescript/codes.ts'],
  makes: 'json-schema-to-typescript',
  file: 'codes.ts',
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
