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

const stories = {
  ...shared,
  testRegex: '\\.e2e-spec\\.ts$',
  setupFilesAfterEnv: ['<rootDir>/test/stories/support/patience.mjs'],
};

const EVENT_STORE_DB = 'test/stand-ins/event-store-db';

/**
 * Levels by suffix: `.spec` (no I/O), `.int.spec` (real store, browser), `.e2e-spec` (stories over HTTP). The stories are
 * played on both stores.
 */
export default {
  projects: [
    { ...shared, displayName: 'unit', testRegex: '(?<!\\.int)\\.spec\\.ts$' },
    { ...shared, displayName: 'integration', testRegex: '\\.int\\.spec\\.ts$' },
    { ...stories, displayName: 'stories' },
    {
      ...stories,
      displayName: 'stories-on-eventstoredb',
      setupFiles: [...shared.setupFiles, `<rootDir>/${EVENT_STORE_DB}/on-the-suite-log.mjs`],
      globalSetup: `<rootDir>/${EVENT_STORE_DB}/suite-log.mjs`,
      globalTeardown: `<rootDir>/${EVENT_STORE_DB}/suite-log-stop.mjs`,
    },
  ],
  testTimeout: 30_000,
  // Modules of a finished suite are never all let go of: one process for all of them grew to 4 GB and crawled.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1200MB',
};
