import type { Target } from '../target.ts';

/**
 * What the npm package exports, for ES modules and for CommonJS, with declarations: the modules of the TypeScript target,
 * the catalogue, the messages of each language, and programs that look up messages and read envelopes.
 */
export const javascript: Target = {
  name: 'javascript',
  owns: 'javascript',
  // What renders is loaded only where it is asked to.
  render: async (registry, kit) => (await import('./renderJavascript.ts')).renderJavascript(registry, kit),
};
