/** Errors stop the program; warnings do not. */
export type Severity = 'error' | 'warning';
