import { describe, expect, test } from 'vitest';
import { shell } from '../../generator/targets/languages/shell.ts';
import { conformance, hasTools, readVectors, run } from './conformance.ts';
import { hostileRegistries, hostileVectors } from './hostileRegistry.ts';
import { withGenerated } from './withGenerated.ts';

const COMMITTED = 'generated/shell/wapi_codes.sh';
const DRIVER = 'test/languages/shell/answer.sh';

const shells = ['sh', 'dash', 'bash', 'busybox ash', 'mksh', 'zsh'];

/** Every answer takes some processes, which are slow to start on a busy machine. */
const timeout = 60_000;

describe.each(shells)('%s', { timeout }, (command) => {
  const [program = '', ...args] = command.split(' ');
  const ask = (file: string) => (input: string) => run(program, [...args, DRIVER, file], { input });

  test.skipIf(!hasTools(program))('answers every test vector', () => {
    const { actual, expected } = conformance(readVectors(), ask(COMMITTED));
    expect(actual).toEqual(expected);
  });

  test.skipIf(!hasTools(program)).each(hostileRegistries())(
    'keeps every text and name of the registry $name',
    (registry) =>
      withGenerated(registry, shell, ([file = '']) => {
        const { actual, expected } = conformance(hostileVectors(registry), ask(file));
        expect(actual).toEqual(expected);
      }),
  );

  test.skipIf(!hasTools(program))('takes a missing number as one that is unknown', () => {
    const script = `set -eu; . ${COMMITTED}; wapi_code_kind; wapi_code_outcome; wapi_code_retry; wapi_code_parse || echo no`;
    expect(run(program, [...args, '-c', script])).toBe('error\nnever\nno\n');
  });
});

const tools: Readonly<Record<string, readonly string[]>> = {
  shellcheck: [],
  // Without any option of the printer it would follow .editorconfig, and not its own taste.
  shfmt: ['--diff', '--indent', '0'],
};

describe.each(Object.entries(tools))('%s', (tool, args) => {
  test.skipIf(!hasTools(tool))('has nothing against the committed file', () => {
    run(tool, [...args, COMMITTED]);
  });

  test.skipIf(!hasTools(tool)).each(hostileRegistries())(
    'has nothing against what the registry $name gives',
    (registry) =>
      withGenerated(registry, shell, (files) => {
        run(tool, [...args, ...files]);
      }),
  );
});
