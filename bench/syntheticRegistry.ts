import type { Source, SourceCode, SourceKind } from '../generator/source/source.ts';

/** The first number. All have six digits, so that each fits a group of a thousand: `100xxx`. */
export const FIRST_CODE = 100_000;

/**
 * A registry of any size, the same at every call: texts in English and Czech, hints, parameters, commands and the rarer
 * properties, in turn. Each name ends in its number, so that whatever is made of it can be searched for all of them.
 *
 * @param size how many codes, at most 900,000
 */
export function syntheticRegistry(size: number): Source {
  const groups: Record<string, Record<string, SourceCode>> = {};
  for (let number = FIRST_CODE; number < FIRST_CODE + size; number += 1) {
    const id = `${Math.floor(number / 1000)}xxx`;
    groups[id] ??= {};
    groups[id][number] = codeOf(number);
  }
  return {
    name: 'Bench',
    version: '1.0.0',
    license: 'MIT',
    locales: ['en', 'cs'],
    kinds: KINDS,
    commands: Object.fromEntries(
      COMMANDS.map((command) => [command, { url: `https://example.org/commands/${command}/` }]),
    ),
    groups: Object.fromEntries(
      Object.entries(groups).map(([id, codes]) => [
        id,
        { title: { en: `Answers ${id}`, cs: `Odpovědi ${id}` }, outcome: 'error', codes },
      ]),
    ),
  };
}

const KINDS: Readonly<Record<string, SourceKind>> = {
  ok: {
    title: { en: 'Done', cs: 'Hotovo' },
    description: {
      en: 'The request was carried out and the answer is final.',
      cs: 'Požadavek byl proveden a odpověď je konečná.',
    },
    outcome: 'success',
    retry: 'never',
    httpStatus: 200,
  },
  'missing-parameter': {
    title: { en: 'Missing parameter', cs: 'Chybějící parametr' },
    outcome: 'error',
    retry: 'after-fix',
    httpStatus: 400,
  },
  'invalid-parameter': {
    title: { en: 'Invalid parameter', cs: 'Neplatný parametr' },
    outcome: 'error',
    retry: 'after-fix',
    httpStatus: 422,
  },
  'not-found': {
    title: { en: 'Not found', cs: 'Nenalezeno' },
    outcome: 'error',
    retry: 'after-fix',
    httpStatus: 404,
  },
  'rate-limit': {
    title: { en: 'Rate limit exceeded', cs: 'Překročený limit' },
    outcome: 'error',
    retry: 'after-window',
    httpStatus: 429,
  },
  temporary: {
    title: { en: 'Temporary failure', cs: 'Dočasná chyba' },
    outcome: 'error',
    retry: 'later',
    httpStatus: 503,
  },
};

const COMMANDS = ['domain-create', 'domain-renew', 'contact-update', 'dns-row-add', 'dns-row-delete'];

function codeOf(number: number): SourceCode {
  const situation = SITUATIONS[number % SITUATIONS.length] ?? done;
  return {
    hint: { en: `Look at ${number}.`, cs: `Podívejte se na ${number}.` },
    ...situation(number),
    ...(number % 2 === 0 ? { commands: [COMMANDS[number % COMMANDS.length] ?? ''] } : {}),
    ...(number % 15 === 0 ? { documented: `Answer ${number}` } : {}),
    ...(number % 15 === 5 ? { description: descriptionOf(number) } : {}),
    ...(number % 5 === 2 ? meaningInCommand(number) : {}),
    ...(number % 20 === 9 ? { listed: false } : {}),
  };
}

const meaningInCommand = (number: number): Partial<SourceCode> => ({
  inferredCommands: ['dns-row-add'],
  meanings: [{ commands: ['dns-row-add'], message: meaningOf(number) }],
});

const missing = (number: number): SourceCode => ({
  name: `MISSING_${number}`,
  kind: 'missing-parameter',
  message: { en: `Missing: item_${number}`, cs: `Chybí: item_${number}` },
  parameter: `item_${number}`,
});

const invalid = (number: number): SourceCode => ({
  name: `INVALID_${number}`,
  kind: 'invalid-parameter',
  message: { en: `Invalid: item_${number}`, cs: `Neplatné: item_${number}` },
  hint: { en: 'Send a number.', cs: 'Pošlete číslo.' },
  parameter: `item_${number}`,
});

const notFound = (number: number): SourceCode => ({
  name: `NO_ZONE_${number}`,
  kind: 'not-found',
  message: { en: `No zone ${number}`, cs: `Zóna ${number} není` },
  hint: { en: 'Check the name.', cs: 'Ověřte název.' },
});

const limited = (number: number): SourceCode => ({
  name: `LIMIT_${number}`,
  kind: 'rate-limit',
  message: { en: `Limit ${number} reached`, cs: `Dosažen limit ${number}` },
  hint: { en: 'Wait an hour.', cs: 'Počkejte hodinu.' },
});

const busy = (number: number): SourceCode => ({
  name: `BUSY_${number}`,
  kind: 'temporary',
  message: { en: `Server ${number} busy`, cs: `Server ${number} má plno` },
});

const done = (number: number): SourceCode => ({
  name: `ADDED_${number}`,
  kind: 'ok',
  message: { en: `Row ${number} added`, cs: `Řádek ${number} přidán` },
  hint: { en: 'You are done.', cs: 'Máte hotovo.' },
});

const SITUATIONS = [missing, invalid, notFound, limited, busy, done];

const descriptionOf = (number: number) => ({
  en: `The answer ${number} can also come as a notification.`,
  cs: `Odpověď ${number} může přijít i jako notifikace.`,
});

const meaningOf = (number: number) => ({ en: `Row ${number} refused`, cs: `Řádek ${number} odmítnut` });
