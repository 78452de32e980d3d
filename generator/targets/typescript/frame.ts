import type { Registry } from '../../model/registry.ts';

/** What the types and functions of a registry are made of: nothing of it changes when only codes do. */
export interface Frame {
  readonly name: string;
  readonly pascal: string;
  /** With their texts in the source language. */
  readonly kinds: readonly { readonly id: string; readonly title: string; readonly description: string }[];
  /** Their ids. */
  readonly groups: readonly string[];
}

export const frameOf = ({ name, names, kinds, groups, locales }: Registry): Frame => ({
  name,
  pascal: names.pascal,
  kinds: kinds.map(({ id, title, description }) => ({
    id,
    title: title[locales[0]] ?? '',
    description: description?.[locales[0]] ?? '',
  })),
  groups: groups.map(({ id }) => id),
});
