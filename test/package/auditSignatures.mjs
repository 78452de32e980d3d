// Verifies the registry's signatures of all installed packages, where the registry answers.
import { spawnSync } from 'node:child_process';

const { status, stdout, stderr, error } = spawnSync('npm', ['audit', 'signatures'], {
  encoding: 'utf8',
  timeout: 20_000,
});
const output = `${stdout}${stderr}`.trim();
const isRefused = /invalid (registry )?signature|missing registry signature|tampered/i.test(output);
if (status === 0) process.stdout.write(`${output}\n`);
else if (isRefused) {
  process.stderr.write(`${output}\n`);
  process.exitCode = 1;
} else {
  const reason = error?.message ?? output.split('\n').at(0) ?? '';
  process.stdout.write(`signatures were not verified, the registry did not answer: ${reason}\n`);
}
