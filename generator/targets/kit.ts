import type { Registry } from '../model/registry.ts';
import type { RunCached } from '../printers/runCached.ts';
import { commentLine } from '../text/commentLines.ts';
import type { HeaderLine, Kit, TargetOptions } from './target.ts';

/**
 * Creates the input that all targets share, besides the registry.
 *
 * @param source file that the registry was read from
 * @param options options of each target from the configuration
 */
export const createKit = (
  registry: Registry,
  source: string,
  runCached: RunCached,
  options: TargetOptions = {},
): Kit => ({
  header: createHeader(registry, source.split(/[\\/]/).at(-1) ?? ''),
  options,
  runCached,
});

/**
 * Creates the header of generated files: licence, origin and what to edit instead.
 *
 * @param file name of the registry file, without its folder
 */
export function createHeader({ name, version, license, copyright }: Registry, file: string): HeaderLine[] {
  const lines = [
    ...(license === undefined ? [] : [`SPDX-License-Identifier: ${license}`]),
    ...(copyright === undefined ? [] : [`SPDX-FileCopyrightText: ${copyright}`]),
    `${name} response codes, version ${version}.`,
    `Generated from ${file}: edit that file and run \`npm run generate\`.`,
  ];
  return lines.map(createHeaderLine);
}

/**
 * Converts a text to one line. Escapes `coding:` and `coding=`, which Python and Ruby interpret in the first two lines
 * of a file.
 */
const createHeaderLine = (text: string): HeaderLine =>
  commentLine(text).replace(/coding(?=[:=])/gi, '$& ') as HeaderLine;

/**
 * Formats header lines as a comment.
 *
 * @param mark mark of a line comment
 */
export const formatHeader = (lines: readonly HeaderLine[], mark: '//' | '#'): string =>
  lines.map((line) => `${mark} ${line}\n`).join('');
