import {
  confusable,
  ellipsis,
  html,
  icuSyntax,
  invisible,
  normalization,
  portable,
  whitespace,
} from './characters.ts';
import {
  documentedEqualsMessage,
  duplicateCode,
  duplicateMessage,
  duplicateName,
  groupRange,
  order,
  parameterStyle,
} from './codes.ts';
import {
  brackets,
  endPunctuation,
  firstCapital,
  identical,
  length,
  number,
  placeholder,
  separators,
  token,
} from './comparisons.ts';
import { replacedBy, since } from './deprecations.ts';
import { identifierCollision } from './identifiers.ts';
import { labels } from './labels.ts';
import {
  extraTranslation,
  inconsistentTranslation,
  languageList,
  missingTranslation,
  reusedTranslation,
  unknownLanguage,
} from './languages.ts';
import { limitWithoutWindow } from './limits.ts';
import { conflictingMeaning, duplicateMeaning, emptyMeaning, unlistedMeaning } from './meanings.ts';
import { repeatedCommand, unknownCommand, unknownKind, unknownSystem } from './references.ts';
import { reserved } from './reserved.ts';
import type { Rule } from './rule.ts';

/** All rules. To add one: describe it in `diagnostics/ruleDescriptions/`, write it in the file of its theme and list it here. */
export const rules: readonly Rule[] = [
  duplicateCode,
  duplicateName,
  identifierCollision,
  groupRange,
  order,
  parameterStyle,
  documentedEqualsMessage,
  duplicateMessage,
  unknownKind,
  unknownCommand,
  repeatedCommand,
  duplicateMeaning,
  unlistedMeaning,
  emptyMeaning,
  conflictingMeaning,
  unknownSystem,
  limitWithoutWindow,
  replacedBy,
  reserved,
  since,
  unknownLanguage,
  languageList,
  extraTranslation,
  missingTranslation,
  inconsistentTranslation,
  reusedTranslation,
  identical,
  placeholder,
  token,
  number,
  endPunctuation,
  ellipsis,
  brackets,
  separators,
  firstCapital,
  length,
  whitespace,
  invisible,
  normalization,
  confusable,
  icuSyntax,
  html,
  portable,
  labels,
];
