/**
 * Replaces the placeholders of a label, `{name}`. Used by the generator too.
 *
 * @param values already escaped if the label is for HTML
 */
export const fill = (label: string | undefined, values: Readonly<Record<string, string | number>>): string =>
  (label ?? '').replace(/\{(\w+)\}/g, (placeholder, name) =>
    Object.hasOwn(values, name) ? `${values[name]}` : placeholder,
  );
