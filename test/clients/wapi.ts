/** What a client is given: WAPI, a clock, and the name servers of the world. */
export interface Wapi {
  /** Sends a request. Returns the parsed answer, or a text where it is no envelope; throws where there is no answer. */
  readonly request: (command: string, data: Data, clTRID?: string) => Promise<unknown>;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly resolveTxt: (name: string) => Promise<readonly string[]>;
}

export type Data = Readonly<Record<string, unknown>>;
