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
  /** The npm package whose version counts. */
  readonly packageName: string;
  /** Its entry point, below `node_modules/`. */
  readonly program: string;
  readonly options: readonly string[];
  /** The folder that it makes. */
  readonly makes: string;
  /** A file there that holds all codes. */
  readonly file: string;
  /** Matches each code there. */
  readonly code: RegExp;
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
