import type { Command } from '../command.ts';
import { explain } from './explain.ts';
import { check, generate, lint } from './pipeline.ts';

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [generate, check, lint, explain];
