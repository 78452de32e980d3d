import { docs } from './docs/index.ts';
import { editor } from './editor/index.ts';
import { i18n } from './i18n/index.ts';
import { javascript } from './javascript/index.ts';
import { json } from './json/index.ts';
import { csharp } from './languages/csharp.ts';
import { go } from './languages/go.ts';
import { java } from './languages/java.ts';
import { php } from './languages/php.ts';
import { powershell } from './languages/powershell.ts';
import { python } from './languages/python.ts';
import { rust } from './languages/rust.ts';
import { shell } from './languages/shell.ts';
import { site } from './site/index.ts';
import type { BuiltInTarget } from './target.ts';
import { typescript } from './typescript/index.ts';

/** All targets. To add one, write it in its own folder, or as a file in `languages/`, and list it here. */
export const targets: readonly BuiltInTarget[] = [
  typescript,
  javascript,
  json,
  docs,
  site,
  i18n,
  editor,
  php,
  python,
  shell,
  powershell,
  go,
  rust,
  java,
  csharp,
];
