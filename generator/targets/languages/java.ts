import type { Target } from '../target.ts';

/** An enum for Java 11 and later. It compiles with up to 2,300 codes: Java limits what initializes a class to 64 KB. */
export const java: Target = {
  name: 'java',
  owns: 'java',
  // What renders is loaded only where it is asked to.
  render: async (registry, kit) => (await import('./renderJava.ts')).renderJava(registry, kit),
};
