import type { Target } from '../target.ts';
import type { UserTemplate } from './userTemplate.ts';

/** A target that the configuration describes: it makes what somebody's own templates say. */
export const userTarget = (name: string, templates: readonly UserTemplate[]): Target => ({
  name,
  owns: name,
  // What renders is loaded only where it is asked to.
  render: async (registry, kit) =>
    (await import('./renderTemplates.ts')).renderTemplates(name, templates, registry, kit),
});
