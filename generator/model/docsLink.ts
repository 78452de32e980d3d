import type { Registry } from './registry.ts';

/** Where a code stands on the page of its group. It never changes, whatever else does. */
export const anchorOf = (code: number, { names }: Registry): string => `${names.kebab}-${code}`;

/**
 * Where the documentation of a code is, in the source language.
 *
 * @param docs relative path to the `docs` folder, for registries that have no address for it
 */
export const docsLink = (code: { code: number; group: string }, registry: Registry, docs: string): string =>
  `${registry.documentation ?? docs}${code.group}.md#${anchorOf(code.code, registry)}`;
