import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { hasTools } from '../languages/conformance.ts';

describe.skipIf(!hasTools('msgfmt'))('msgfmt, the compiler of gettext', () => {
  test.each(['en', 'cs'])('accepts %s.po without a complaint', (locale) => {
    const file = new URL(`../../generated/i18n/gettext/${locale}.po`, import.meta.url).pathname;
    const { status, stderr } = spawnSync('msgfmt', ['--check', '--output-file=/dev/null', file], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
