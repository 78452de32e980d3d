// Tiny response codes, version 0.1.0.
// Generated from codes.yaml: edit that file and run `npm run generate`.

/**
 * Fine
 *
 * @see [100 ok](../docs/1xx.md#tiny-100)
 */
export const FINE = 100;

/** Every Tiny code that the registry lists. */
export type TinyCode = 100;
