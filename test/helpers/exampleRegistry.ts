/** A registry in which nothing is wrong, by its keys. */
const WELL: Readonly<Record<string, string>> = {
  name: 'name: Demo',
  version: 'version: 1.0.0',
  locales: 'locales: [en, cs]',
  kinds: 'kinds:\n  ok: {title: {en: Done, cs: Hotovo}, outcome: success, retry: never, httpStatus: 200}',
  commands: 'commands: {ping: {}}',
  groups: 'groups:\n  1xx:\n    title: {en: Fine, cs: Dobře}\n    outcome: success\n    codes:',
};

/**
 * A whole registry around an example from the description of a rule: codes of a group, or keys of the top of the file that
 * replace the usual ones.
 */
export function exampleRegistry(example: string): string {
  const [reserved, codesBehind] = splitReserved(example);
  if (reserved !== '') return `${reserved}${exampleRegistry(codesBehind)}`;
  const key = /^([a-z]+):/.exec(example)?.[1];
  if (key !== undefined) {
    const { groups, ...others } = { ...WELL, [key]: example };
    const usual =
      key === 'groups'
        ? groups
        : `${groups}\n      100: {name: OK, kind: ok, message: {en: Done, cs: Hotovo}}`;
    return `${Object.values(others).join('\n')}\n${usual}\n`;
  }
  const codes = example.replace(/^(?=\d)/gm, '      ');
  const systems = example.includes('elsewhere:') ? 'systems: {http: {title: HTTP}}\n' : '';
  return `${systems}${Object.values(WELL).join('\n')}\n${codes}\n`;
}

/** An example that begins with reservations goes on with codes. */
function splitReserved(example: string): [reserved: string, codes: string] {
  const reserved = /^reserved:.*\n/.exec(example)?.[0] ?? '';
  return [reserved, example.slice(reserved.length)];
}
