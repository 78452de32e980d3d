import type { Registry } from '../model/registry.ts';

/**
 * The lines at the top of every generated file that can hold a comment: licence, origin and what to edit instead.
 *
 * @param file name of the file that the registry was read from, without its folder
 */
export function header({ name, version, license, copyright }: Registry, file: string): string[] {
  return [
    ...(license === undefined ? [] : [`SPDX-License-Identifier: ${license}`]),
    ...(copyright === undefined ? [] : [`SPDX-FileCopyrightText: ${copyright}`]),
    `${name} response codes, version ${version}.`,
    `Generated from ${file}: ${WHAT_TO_DO}`,
  ];
}

/** Whether a file has such lines at its top, so that it is this tool's to delete. */
export const isGenerated = (text: string): boolean => text.includes(WHAT_TO_DO);

const WHAT_TO_DO = 'edit that file and run `npm run generate`.';
