/** A module before it is written for one of the module systems. */
export interface ModuleSource {
  /** Below `javascript/`, without its extension. */
  readonly path: string;
  /** TypeScript, to be compiled; its imports name `.ts` files. */
  readonly code: string;
  /**
   * Data for the code or for export, which is not compiled: the compiler would take longer with it than with all the
   * code. The code may use it when it is called, but not when it is loaded.
   */
  readonly constants: readonly Constant[];
  /** The TypeScript declarations of exported constants. */
  readonly declarations: string;
}

export interface Constant {
  readonly name: string;
  /** A JavaScript literal. A call would keep bundlers from dropping it. */
  readonly value: string;
  readonly isExported: boolean;
}
