import type { Target } from '../target.ts';

/** An enum and functions for PowerShell. */
export const powershell: Target = {
  name: 'powershell',
  owns: 'powershell',
  // What renders is loaded only where it is asked to.
  render: async (registry, kit) => (await import('./renderPowershell.ts')).renderPowershell(registry, kit),
};
