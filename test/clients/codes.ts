import { readFileSync } from 'node:fs';
import { load } from '../../generator/load.ts';
import { interpret } from '../../generator/model/interpret.ts';
import { findCode, findGroup } from '../../generator/model/lookup.ts';
import { resolveUnlisted } from '../../generator/model/resolveDone.ts';

// Shim until the generated module has the same functions.
const { registry } = await load(readFileSync('codes.yaml'), 'codes.yaml');
if (registry === undefined) throw new Error('codes.yaml has errors');
const known = registry;

export function infoOf(number: number, command?: string) {
  const code = findCode(known, number);
  if (code === undefined) {
    const outcome = findGroup(known, number)?.outcome ?? 'error';
    const done = resolveUnlisted(outcome);
    return {
      code: number,
      name: undefined,
      kind: undefined,
      outcome,
      retry: 'never' as const,
      done,
      answer: undefined,
      limit: undefined,
    };
  }
  const found = known.commands.find(({ name }) => name === command);
  const meant = found === undefined ? { ...code, answer: undefined } : interpret(code, found);
  const { outcome, retry, done, answer } = meant;
  return {
    code: number,
    name: code.name,
    kind: meant.kind.id as string | undefined,
    outcome,
    retry,
    done,
    answer,
    limit: code.limit,
  };
}

export function parseWapiCode(value: unknown): number | undefined {
  const code = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof code === 'number' && Number.isSafeInteger(code) ? code : undefined;
}
