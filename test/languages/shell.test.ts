import { describe, expect, test } from 'vitest';
import { shell } from '../../generator/targets/languages/shell.ts';
import { conformance, hasTools, readVectors, run } from './conformance.ts';
import { hostileRegistries, hostileVectors } from './hostileRegistry.ts';
import { withGenerated } from './withGenerated.ts';

const COMMITTED = 'generated/shell/wapi_codes.sh';
const DRIVER = 'test/languages/shell/answer.sh';

const shells = ['sh', 'dash', 'bash', 'busybox ash', 'mksh', 'zsh'];

const ANSWERS = [
  ['{"response":{"code":1000,"result":"OK"}}', '1000'],
  ['{"response": {\n\t"result": "\\"code\\": 1", "data": {"code": 1}, "code" : "2006" }}', '2006'],
  ['\ufeff{"response":{"data":[{"code":1},[[]],{}],"code":2302}}', '2302'],
  ['{"response":{"data":{"response":{"code":1}},"result":"{[","code":2302}}', '2302'],
  ['{"code":1,"response":{"result":"response.code"}}', 'none'],
  ['{"response":{"code":null}}', 'none'],
  ['{"response":{"code":"1000', 'none'],
  ['<?xml version="1.0"?>\n<response>\n  <code>1000</code>\n</response>', '1000'],
  ['<response><!-- <code>1</code> > --><data><code>1</code><x/></data><code a="b">\n2006\n</code>', '2006'],
  ['<code>1</code>', 'none'],
  ['<response></response>', 'none'],
  ['502 Bad Gateway', 'none'],
  ['', 'none'],
] as const;

/** What the driver prints, in the lines that `conformance` reads. */
const formatAnswers = (output: string): string =>
  output
    .split('\u0003\n')
    .slice(0, -1)
    .map((answer) => {
      if (answer === '') return '-\n';
      const facts = answer.split('\n\u0002\n').slice(0, -1);
      const texts = facts.slice(-2);
      const hexadecimal = texts.map((text) => (text === '\u0001' ? '-' : Buffer.from(text).toString('hex')));
      return `${[...facts.slice(0, -2), ...hexadecimal].join('\t').replaceAll('\u0001', '-')}\n`;
    })
    .join('');

/** Every answer takes some processes, which are slow to start on a busy machine. */
const timeout = 180_000;

describe.each(shells)('%s', { timeout }, (command) => {
  const [program = '', ...args] = command.split(' ');
  const ask = (file: string) => (input: string) =>
    formatAnswers(run(program, [...args, DRIVER, file], { input }));

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
    const script = `set -eu; . ${COMMITTED}; wapi_code_outcome; wapi_code_retry; wapi_code_done; wapi_code_parse || echo no`;
    expect(run(program, [...args, '-c', script])).toBe('error\nnever\ncheck\nno\n');
  });

  test.skipIf(!hasTools(program)).each(['name', 'text', 'hint', 'kind', 'parameter', 'limit', 'http_status'])(
    'fails to print the %s of an unknown code',
    (fact) => {
      const script = `. ${COMMITTED}; wapi_code_${fact} 9999 || echo unknown`;
      expect(run(program, [...args, '-c', script])).toBe('unknown\n');
    },
  );

  test.skipIf(!hasTools(program))('has predicates that know the command', () => {
    const script = `. ${COMMITTED}
      wapi_code_is_success 1000 && echo success
      wapi_code_is_retryable 5000 || wapi_code_must_check_first 5000 && echo check
      wapi_code_is_retryable 5000 domain-info && ! wapi_code_must_check_first 5000 domain-info && echo later`;
    expect(run(program, [...args, '-c', script])).toBe('success\ncheck\nlater\n');
  });

  test.skipIf(!hasTools(program))('prints all that is known about a code', () => {
    const script = `. ${COMMITTED}; wapi_code_info 2999; wapi_code_info 2006 | head -n 3; wapi_code_info x || echo no`;
    expect(run(program, [...args, '-c', script]).split('\n')).toEqual([
      ...['code=2999', 'group=2xxx', 'outcome=error', 'retry=never', 'done=check'],
      ...['code=2006', 'name=REQUEST_LIMIT_EXCEEDED', 'group=2xxx', 'no', ''],
    ]);
  });

  test.skipIf(!hasTools(program)).each(ANSWERS)('finds the code in %s', (answer, code) => {
    const script = `. ${COMMITTED}; wapi_code_of "$1" || echo none`;
    expect(run(program, [...args, '-c', script, 'sh', answer])).toBe(`${code}\n`);
  });
});

const tools: Readonly<Record<string, readonly string[]>> = {
  shellcheck: [],
  shfmt: ['--diff', '--indent', '2'],
};

describe.each(Object.entries(tools))('%s', (tool, args) => {
  test.skipIf(!hasTools(tool))('has nothing against the committed file', () => {
    run(tool, [...args, COMMITTED, DRIVER]);
  });

  test.skipIf(!hasTools(tool)).each(hostileRegistries())(
    'has nothing against what the registry $name gives',
    (registry) =>
      withGenerated(registry, shell, (files) => {
        run(tool, [...args, ...files]);
      }),
  );
});
