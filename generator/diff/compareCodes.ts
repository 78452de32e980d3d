import { matchCodes } from '../lock/matchCodes.ts';
import type { CodeSnapshot } from '../lock/snapshot.ts';
import type { Change, ChangeType, Subject } from './change.ts';
import { compareFacts, compareTexts } from './compareEntries.ts';
import type { Versions } from './versions.ts';

/** Compares the codes of two versions by number. */
export function compareCodes(versions: Versions): Change[] {
  const { before, after, comparable, isSealed } = versions;
  const { pairs, removed, added } = matchCodes(before.codes, comparable.codes);
  const [locale = ''] = after.locales;
  const changes: Change[] = removed.map((number) => ({
    type: 'code removed',
    subject: subjectOf(number, before.codes[number]),
  }));
  for (const { number, reusedNumber, reusedName } of added) {
    const code = after.codes[number];
    const subject = subjectOf(number, code);
    changes.push({ type: 'code added', subject, after: code?.texts.message?.[locale] });
    const reused = reusedNumber ?? reusedName;
    if (reused !== undefined) {
      const [field, before] = reusedNumber ? ['number', reused.name] : ['name', reused.number];
      changes.push({ type: 'number reused', subject, field, before, after: code?.name });
    }
  }
  for (const pair of pairs) {
    const code = {
      before: before.codes[pair.before],
      after: after.codes[pair.after],
      comparable: comparable.codes[pair.after],
    };
    if (!isWhole(code)) continue;
    const subject = subjectOf(pair.after, code.after);
    if (pair.before !== pair.after) {
      changes.push({ type: 'code renumbered', subject, before: pair.before, after: pair.after });
    }
    changes.push(...compareNames(code, subject), ...compareBehaviour(code, subject));
    changes.push(...compareOthers(code, subject, isSealed, locale));
  }
  return changes.sort((a, b) => (a.subject.number ?? 0) - (b.subject.number ?? 0));
}

interface Code {
  readonly before: CodeSnapshot;
  readonly after: CodeSnapshot;
  readonly comparable: CodeSnapshot;
}

const isWhole = (code: { readonly [Key in keyof Code]: CodeSnapshot | undefined }): code is Code =>
  Object.values(code).every((version) => version !== undefined);

const subjectOf = (number: number, code: CodeSnapshot | undefined): Subject => ({
  what: 'code',
  id: code?.name ?? '',
  number,
});

function* compareNames({ before, after }: Code, subject: Subject): Generator<Change> {
  if (before.name !== after.name) {
    const type = after.aliases.includes(before.name) ? 'code renamed with alias' : 'code renamed';
    yield { type, subject, before: before.name, after: after.name };
  }
  for (const alias of after.aliases) {
    if (alias !== before.name && !before.aliases.includes(alias))
      yield { type: 'alias added', subject, after: alias };
  }
  for (const alias of before.aliases) {
    if (alias !== after.name && !after.aliases.includes(alias))
      yield { type: 'alias removed', subject, before: alias };
  }
}

function* compareBehaviour({ before, after }: Code, subject: Subject): Generator<Change> {
  for (const field of ['kind', 'outcome', 'retry'] as const) {
    if (before[field] === after[field]) continue;
    yield { type: `${field} changed`, subject, field, before: before[field], after: after[field] };
  }
  const [earlier, now] = [before.placeholders.join(', '), after.placeholders.join(', ')];
  if (earlier === now) return;
  yield {
    type: 'placeholders changed',
    subject,
    field: 'placeholders',
    ...(earlier && { before: earlier }),
    ...(now && { after: now }),
  };
}

/** Fields of a deprecation. A new deprecation is one change. */
const OF_DEPRECATION: readonly string[] = ['deprecated', 'deprecatedSince', 'replacedBy', 'reason'];

function* compareOthers(
  { before, after, comparable }: Code,
  subject: Subject,
  isSealed: boolean,
  sourceLocale: string,
): Generator<Change> {
  const isNewlyDeprecated = after.facts.deprecated !== before.facts.deprecated;
  if (isNewlyDeprecated) {
    const type = after.facts.deprecated ? 'code deprecated' : 'code in use again';
    yield { type, subject, ...(type === 'code deprecated' && { after: after.texts.reason?.[sourceLocale] }) };
  }
  const isSkipped = ({ field }: { readonly field: string }): boolean =>
    isNewlyDeprecated && OF_DEPRECATION.includes(field);
  const facts = { before: before.facts, after: after.facts, comparable: comparable.facts };
  for (const fact of compareFacts(facts, isSealed)) {
    if (!isSkipped(fact)) yield { type: typeOfFact(fact.field, before, after), subject, ...fact };
  }
  const texts = { before: before.texts, after: after.texts, comparable: comparable.texts };
  for (const text of compareTexts(texts, isSealed)) {
    if (isSkipped(text)) continue;
    yield { type: text.locale === sourceLocale ? 'text changed' : 'translation changed', subject, ...text };
  }
}

function typeOfFact(field: string, before: CodeSnapshot, after: CodeSnapshot): ChangeType {
  if (!field.startsWith('in ')) return 'fact changed';
  if (before.facts[field] === undefined) return 'meaning in a command added';
  return `meaning in a command ${after.facts[field] === undefined ? 'removed' : 'changed'}`;
}
