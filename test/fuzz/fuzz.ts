import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { main } from '../../generator/main.ts';
import { memoryHost } from '../helpers/memoryHost.ts';
import { arbitraryDamage } from './arbitraryDamage.ts';
import { arbitraryExtract } from './arbitraryExtract.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '300' },
    seed: { type: 'string' },
  },
});
const source = readFileSync(fileURLToPath(new URL('../../codes.yaml', import.meta.url)), 'utf8');
const tally = { fine: 0, findings: 0 };

/** Whatever the source holds, the program says that it is fine or what is wrong, and a wrong one writes nothing. */
const property = fc.asyncProperty(arbitraryExtract(source), arbitraryDamage, async (extract, damage) => {
  const host = memoryHost({ 'codes.yaml': damage(extract) });
  const exitCode = await main(['generate', '--format', 'json'], host);
  const written = host.files.size > 1;
  const { findings } = JSON.parse(host.output.results);
  const hasErrors = findings.some(({ severity }: { severity: string }) => severity === 'error');
  if (exitCode !== (hasErrors ? 1 : 0) || written === hasErrors) {
    throw new Error(
      `exit code ${exitCode}, ${findings.length} findings, ${written ? 'files' : 'nothing'} written`,
    );
  }
  tally[hasErrors ? 'findings' : 'fine'] += 1;
});

const result = await fc.check(property, {
  numRuns: Number(values.runs),
  interruptAfterTimeLimit: Number(values.seconds) * 1000,
  ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
});
process.stdout.write(
  `${result.numRuns} inputs (seed ${result.seed}): ${tally.findings} with errors, ${tally.fine} fine, ` +
    `${result.failed && result.counterexample !== null ? '1 failure' : 'no failure'}\n`,
);
if (result.failed && result.counterexample !== null) {
  process.stdout.write(`${fc.defaultReportMessage(result)}\n`);
  process.exitCode = 1;
}
