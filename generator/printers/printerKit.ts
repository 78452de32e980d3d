/** What printers need from the outside. */
export interface PrinterKit {
  /** Reads a template of this program, by its path below `templates/`. */
  template(path: string): string;
  /**
   * Gives the result of some work, perhaps from an earlier run: compilers and printers take long, and give the same for the
   * same.
   *
   * @param input data that JSON can hold
   * @param work a named function that gives data that JSON can hold, and depends on nothing but its input
   */
  remember<Input, Result>(input: Input, work: (input: Input) => Result): Result;
}
