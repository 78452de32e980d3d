import { codeOutsideGroup, duplicateCode, duplicateName, redundantDocumented } from './codes.ts';
import { identifierCollision } from './identifiers.ts';
import { unknownCommand, unknownKind, unknownReplacement } from './references.ts';
import type { Rule } from './rule.ts';
import { missingTranslation, unknownLocale } from './translations.ts';

/** All rules. To add one: write it in the file of its theme and list it here. */
export const rules: readonly Rule[] = [
  duplicateCode,
  duplicateName,
  codeOutsideGroup,
  redundantDocumented,
  identifierCollision,
  unknownKind,
  unknownCommand,
  unknownReplacement,
  missingTranslation,
  unknownLocale,
];
