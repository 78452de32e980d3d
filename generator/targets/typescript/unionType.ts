/** A union as what follows the `=` of a type: on one line where it is short, else each member on its own. */
export const unionType = (members: readonly string[]): string =>
  members.length < 5 ? ` ${members.join(' | ')}` : members.map((member) => `\n  | ${member}`).join('');
