import type { Command } from '../command.ts';
import { add } from './add.ts';
import { diff } from './diff.ts';
import { deprecate, locale, rename, translate } from './edits.ts';
import { exportTexts, importTexts } from './exchange.ts';
import { explain } from './explain.ts';
import { check, generate, lint } from './pipeline.ts';
import { release } from './release.ts';
import { status } from './status.ts';
import { sync } from './sync.ts';

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  generate,
  check,
  lint,
  status,
  diff,
  release,
  add,
  rename,
  deprecate,
  translate,
  locale,
  exportTexts,
  importTexts,
  sync,
  explain,
];
