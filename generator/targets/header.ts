import type { Registry } from '../model/registry.ts';
import { commentLine } from '../text/commentLines.ts';

/**
 * Creates the comment at the top of every generated file that can hold one: licence, origin and what to edit instead.
 *
 * @param file name of the file that the registry was read from, without its folder
 */
export function createHeader({ name, version, license, copyright }: Registry, file: string): string[] {
  return [
    ...(license === undefined ? [] : [`SPDX-License-Identifier: ${license}`]),
    ...(copyright === undefined ? [] : [`SPDX-FileCopyrightText: ${copyright}`]),
    `${name} response codes, version ${version}.`,
    `Generated from ${file}: edit that file and run \`npm run generate\`.`,
  ];
}

/**
 * Formats such lines as a comment.
 *
 * @param mark the mark of a comment that ends with its line
 */
export const formatHeader = (lines: readonly string[], mark: '//' | '#'): string =>
  lines.map((line) => `${mark} ${commentLine(line)}\n`).join('');
