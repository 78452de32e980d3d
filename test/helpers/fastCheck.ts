import fc from 'fast-check';

/**
 * Property tests use one seed, so that a change fails by its own faults alone. To search with others, set `SEED`:
 * `SEED=random npx vitest run test/security`.
 */
const seed = process.env.SEED ?? '20261126';
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });

export default fc;
