import type { Registry } from '../model/registry.ts';
import type { Remember } from '../printers/remember.ts';
import { commentLine } from '../text/commentLines.ts';
import type { HeaderLine, Kit, TargetOptions } from './target.ts';

/**
 * Creates the input that targets share, beside the registry.
 *
 * @param source the file that the registry was read from
 * @param options of each target, from the configuration
 */
export const createKit = (
  registry: Registry,
  source: string,
  remember: Remember,
  options: TargetOptions = {},
): Kit => ({
  header: createHeader(registry, source.split(/[\\/]/).at(-1) ?? ''),
  options,
  remember,
});

/**
 * Creates the comment at the top of every generated file that can hold one: licence, origin and what to edit instead.
 *
 * @param file name of the file that the registry was read from, without its folder
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
 * Makes one line of a text. Python and Ruby take `coding:` or `coding=` in the first two lines of a file for the encoding
 * of all that follows.
 */
const createHeaderLine = (text: string): HeaderLine =>
  commentLine(text).replace(/coding(?=[:=])/gi, '$& ') as HeaderLine;

/**
 * Formats such lines as a comment.
 *
 * @param mark the mark of a comment that ends with its line
 */
export const formatHeader = (lines: readonly HeaderLine[], mark: '//' | '#'): string =>
  lines.map((line) => `${mark} ${line}\n`).join('');
