import type { Target } from '../target.ts';
import { csharp } from './csharp/index.ts';
import { docs } from './docs/index.ts';
import { go } from './go/index.ts';
import { i18n } from './i18n/index.ts';
import { java } from './java/index.ts';
import { javascript } from './javascript/index.ts';
import { json } from './json/index.ts';
import { php } from './php/index.ts';
import { powershell } from './powershell/index.ts';
import { python } from './python/index.ts';
import { rust } from './rust/index.ts';
import { shell } from './shell/index.ts';
import { typescript } from './typescript/index.ts';

/** All targets. To add one: write it in a folder of its own and list it here. */
export const targets: readonly Target[] = [
  typescript,
  javascript,
  json,
  docs,
  i18n,
  php,
  python,
  shell,
  powershell,
  go,
  rust,
  java,
  csharp,
];
