// The direction of imports: see generator/README.md. `npm run lint` enforces it.

/** Folders of the generator, and what each may import besides itself. */
const ALLOWED = {
  text: [],
  diagnostics: ['text', 'host/host.ts'],
  source: ['diagnostics', 'text'],
  rules: ['diagnostics', 'source', 'text'],
  lock: ['diagnostics', 'model/registry.ts', 'source', 'text'],
  release: ['diagnostics', 'diff', 'lock', 'model', 'source', 'text'],
  status: ['lock', 'source', 'text'],
  diff: ['diagnostics', 'host/host.ts', 'lock', 'source', 'text'],
  sync: ['diagnostics', 'source', 'text'],
  exchange: ['source', 'text'],
  edit: ['diagnostics', 'exchange', 'lock', 'source', 'text'],
  model: ['source', 'text'],
  printers: ['text'],
  targets: ['diagnostics', 'model', 'printers', 'source', 'text'],
  config: ['diagnostics', 'host/host.ts', 'source', 'targets', 'text'],
  output: ['diagnostics', 'host/host.ts', 'targets/target.ts', 'text'],
  host: ['diagnostics', 'text'],
  cli: [
    'checkData.ts',
    'config',
    'diagnostics',
    'diff',
    'edit',
    'exchange',
    'host',
    'load.ts',
    'lock',
    'output',
    'package.json',
    'run.ts',
    'runEdit.ts',
    'runFix.ts',
    'runRelease.ts',
    'source',
    'status',
    'sync',
    'targets',
    'text',
  ],
};

const folderRule = ([folder, others]) => ({
  name: `${folder}-imports-only-${others.join('-').replace(/[./]/g, '-') || 'itself'}`,
  severity: 'error',
  from: { path: `^generator/${folder}/` },
  to: {
    path: '^generator/',
    pathNot: [folder, ...others].map((other) => `^generator/${other}${other.includes('.') ? '$' : '/'}`),
  },
});

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-the-host-touches-files',
      comment: 'Phases are functions from values to values.',
      severity: 'error',
      from: {
        path: '^generator/',
        pathNot: ['^generator/(host|build|bin)/', '^generator/cli/updateReadme.ts$'],
      },
      to: { path: '^(node:)?(fs|fs/promises|child_process|os|timers/promises)$' },
    },
    ...Object.entries(ALLOWED).map(folderRule),
  ],
  options: {
    includeOnly: '^(generator/|(node:)?[a-z_/]+$)',
    exclude: { path: '^generator/dist/' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
