// Runs on `npm ci` and before publishing.
import { rebuild } from './rebuild.mjs';

try {
  rebuild();
} catch (error) {
  if (error?.code !== 'MODULE_NOT_FOUND') throw error;
  process.stderr.write('codebook is not built: development dependencies are missing. Run `npm ci`.\n');
}
