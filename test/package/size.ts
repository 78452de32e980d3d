/** Measures what a bundle pays for each entry of the package, and writes it to `docs/size.md`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import packageJson from '../../package.json' with { type: 'json' };
import { BUNDLERS, bundle } from './bundle.ts';
import { install, pack, ROOT } from './install.ts';

/** What is used of the package, by what it is called in the table. */
const PROGRAMS: Readonly<Record<string, string>> = {
  '`UNSUPPORTED_TLD` of `./constants`': `import { UNSUPPORTED_TLD } from 'wapi-codes/constants';
use(UNSUPPORTED_TLD);`,
  '`parseWapiCode` of `.`': `import { parseWapiCode } from 'wapi-codes';
use(parseWapiCode);`,
  '`WapiCode.UNSUPPORTED_TLD` of `.`': `import { WapiCode } from 'wapi-codes';
use(WapiCode.UNSUPPORTED_TLD);`,
  '`isRateLimit` of `.`': `import { isRateLimit } from 'wapi-codes';
use(isRateLimit);`,
  '`isSuccess` of `.`': `import { isSuccess } from 'wapi-codes';
use(isSuccess);`,
  '`mustCheckFirst` of `.`': `import { mustCheckFirst } from 'wapi-codes';
use(mustCheckFirst);`,
  '`infoOf` of `.`': `import { infoOf } from 'wapi-codes';
use(infoOf);`,
  '`readEnvelope` of `./envelope`': `import { readEnvelope } from 'wapi-codes/envelope';
use(readEnvelope);`,
  '`messages` of `./i18n/cs`': `import { messages } from 'wapi-codes/i18n/cs';
use(messages);`,
  '`createMessagesFrom` of `./messages` with Czech': `import { messages as cs } from 'wapi-codes/i18n/cs';
import { createMessagesFrom } from 'wapi-codes/messages';
use(createMessagesFrom({ cs }));`,
  '`createMessages` of `./messages`': `import { createMessages } from 'wapi-codes/messages';
use(createMessages());`,
  '`catalogue` of `./catalogue`': `import { catalogue } from 'wapi-codes/catalogue';
use(catalogue);`,
};

/** Bytes that a block of the chart stands for. */
const BLOCK = 2000;

const folder = mkdtempSync(`${tmpdir()}/size-`);
try {
  install(pack(folder), folder);
  const rows: string[] = [];
  for (const [name, program] of Object.entries(PROGRAMS)) rows.push(await row(name, program));
  mkdirSync(`${ROOT}docs`, { recursive: true });
  writeFileSync(`${ROOT}docs/size.md`, page(rows));
} finally {
  rmSync(folder, { recursive: true });
}

async function row(name: string, program: string): Promise<string> {
  const texts = await Promise.all(BUNDLERS.map((bundler) => bundle(bundler, program, folder)));
  const compressed = gzipSync(texts[0] ?? '').length;
  const cells = [...texts.map((text) => Buffer.byteLength(text)), compressed].map((size) =>
    size.toLocaleString('en'),
  );
  return `| ${[name, ...cells, '█'.repeat(Math.ceil(compressed / BLOCK))].join(' | ')} |`;
}

function page(rows: readonly string[]): string {
  const versions = packageJson.devDependencies;
  return `# What each entry costs

Bytes of a minified bundle whose only content is the call \`use(…)\` of what is imported, in version ${packageJson.version}. The
last columns are esbuild's bundle after gzip, each █ for up to ${BLOCK.toLocaleString('en')} bytes. \`npm run size\` measures it anew.

| imported | esbuild ${versions.esbuild} | rollup ${versions.rollup} | webpack ${versions.webpack} | gzip | |
| --- | ---: | ---: | ---: | ---: | --- |
${rows.join('\n')}
`;
}
