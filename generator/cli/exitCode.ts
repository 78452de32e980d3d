/** 0: fine. 1: the source or the outputs need work. 2: could not run. */
export type ExitCode = 0 | 1 | 2;
