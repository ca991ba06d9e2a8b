const libs = [
  'application',
  'contracts',
  'domain',
  'event-store',
  'evidence',
  'hosting',
  'identity',
  'jobs',
  'platform',
  'read-models',
];

const shared = {
  rootDir: '.',
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/property-runs.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  moduleNameMapper: {
    [`^@kaoping/(${libs.join('|')})$`]: '<rootDir>/libs/$1/src/index.ts',
    [`^@kaoping/(${libs.join('|')})/(.*)$`]: '<rootDir>/libs/$1/src/$2/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};

/** Levels by suffix: `.spec` (no I/O), `.int.spec` (real store, browser), `.e2e-spec` (stories over HTTP). */
export default {
  projects: [
    { ...shared, displayName: 'unit', testRegex: '(?<!\\.int)\\.spec\\.ts$' },
    { ...shared, displayName: 'integration', testRegex: '\\.int\\.spec\\.ts$' },
    { ...shared, displayName: 'stories', testRegex: '\\.e2e-spec\\.ts$' },
  ],
  testTimeout: 30_000,
  // Modules of a finished suite are never all let go of: one process for all of them grew to 4 GB and crawled.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1200MB',
};
