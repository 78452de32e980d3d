import { writeFileSync } from 'node:fs';
import { rulesTable } from '../diagnostics/rulesTable.ts';

// `npm run docs:rules` writes the table of rules to docs/rules.md.
const text = `<!-- Written by \`npm run docs:rules\`. Do not edit. -->

# Rules

Errors fail a run, warnings do not. \`rules: {i18n/identical: error}\` at the top of \`codes.yaml\` changes a severity
(\`error\`, \`warning\`, \`off\`); \`x-allow: [lint/duplicate-message]\` in a code makes an exception for it, and an exception that
is not needed is reported too. \`codebook explain lint/group-range\` shows a wrong and a right example.

${rulesTable}`;
writeFileSync(new URL('../../docs/rules.md', import.meta.url), text);
