export const readPlainYaml = (
  _: string,
): { data: Record<string, unknown>; keysOf(m: object): readonly string[] } | undefined => undefined;
