import type { Vectors } from './conformance.ts';

/** The vectors for a file whose integer type ends at a number: the digits of what is larger are no code there. */
export const vectorsUpTo = (largest: number, { codes, inCommands, unparsable }: Vectors): Vectors => ({
  codes: codes.filter(({ code }) => code <= largest),
  inCommands: inCommands.filter(({ code }) => code <= largest),
  unparsable: [
    ...unparsable,
    ...codes.filter(({ code }) => code > largest).map(({ string }) => string),
    `${largest + 1}`,
  ],
});
