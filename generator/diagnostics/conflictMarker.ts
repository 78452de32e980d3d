/** What git writes around the two sides of a conflict. */
export const CONFLICT_MARKER = /^(<{7}|={7}|>{7}|\|{7})(?= |$)/m;
