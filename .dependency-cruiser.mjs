/**
 * Who may import whom. The map is in CONTRIBUTING.md; each rule says why it is there.
 * `only(from, allowed)` forbids every import of ours that the list does not name.
 */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^${from}/`, pathNot: '\\.(int\\.)?spec\\.ts$' },
  to: { path: '^(apps|libs|test)/', pathNot: [from, ...allowed].map((folder) => `^${folder}/`) },
});

const lib = (name) => `libs/${name}`;

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle has no first file to read.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Scores must follow from events alone: the domain knows no clock, disk, network or framework.',
      from: { path: '^libs/domain/', pathNot: '\\.spec\\.ts$|/testing/' },
      to: { pathNot: ['^libs/domain/', '^node_modules/fraction\\.js/'] },
    },
    only('platform-stands-alone', lib('platform'), [], 'Everybody uses it, so it may need nobody.'),
    only(
      'contracts-stand-alone',
      lib('contracts'),
      [],
      'The browser loads it; it must not pull in the server.',
    ),
    only(
      'event-store-below',
      lib('event-store'),
      [lib('platform')],
      'The log knows streams and bytes, never their meaning.',
    ),
    only(
      'evidence-below',
      lib('evidence'),
      [lib('platform')],
      'Files are content-addressed; who may see them is decided above.',
    ),
    only(
      'identity-below',
      lib('identity'),
      [lib('platform'), lib('event-store'), lib('domain')],
      'Policy rows name commands by string, so that a use case may ask the policy without a cycle.',
    ),
    only(
      'read-models-beside',
      lib('read-models'),
      [lib('domain'), lib('event-store'), lib('contracts'), lib('platform')],
      'A projection sees facts, never commands.',
    ),
    only(
      'application-in-the-middle',
      lib('application'),
      ['domain', 'event-store', 'read-models', 'identity', 'evidence', 'jobs', 'contracts', 'platform'].map(
        lib,
      ),
      'A use case orchestrates; it knows no HTTP and no driver.',
    ),
    only(
      'jobs-below',
      lib('jobs'),
      [lib('platform')],
      'A queue knows names and ids; what a job does is decided above.',
    ),
    only(
      'hosting-wires',
      lib('hosting'),
      [
        'application',
        'read-models',
        'identity',
        'evidence',
        'jobs',
        'domain',
        'contracts',
        'platform',
        'event-store',
      ].map(lib),
      'It puts the parts together for every process; it knows no HTTP.',
    ),
    only(
      'worker-on-top',
      'apps/worker',
      ['hosting', 'jobs', 'read-models', 'contracts', 'platform'].map(lib),
      'What a worker does is wired in hosting, so that a server can do it itself.',
    ),
    only(
      'web-in-the-browser',
      'apps/web',
      [lib('contracts')],
      'The browser gets JSON and texts, never the server.',
    ),
    only(
      'apps-on-top',
      'apps/api',
      [
        'hosting',
        'jobs',
        'application',
        'read-models',
        'identity',
        'evidence',
        'contracts',
        'platform',
        'event-store',
        'domain',
      ].map(lib),
      'The edge speaks HTTP and nothing below it does.',
    ),
    {
      name: 'adapters-in-modules-only',
      severity: 'error',
      comment:
        'Nobody loads a driver that is not in use: adapters are chosen where the application is wired.',
      from: {
        path: '^(apps|libs)/',
        pathNot: [
          '^libs/(event-store|evidence|identity|jobs|platform)/',
          '\\.module\\.ts$',
          '^libs/hosting/src/(store|jobs|health)/',
          '^apps/cli/src/wiring/',
          '^apps/api/src/sessions/redis-identity\\.ts$',
          '\\.spec\\.ts$',
          '/testing/',
        ],
      },
      to: {
        path: '^libs/(event-store/src/(sqlite|eventstoredb|memory)|evidence/src/(disk|memory|s3)|jobs/src/(embedded|bullmq)|(identity|platform)/src/redis)/',
      },
    },
    {
      name: 'through-the-front-door',
      severity: 'error',
      comment: 'Another lib is its index; its files may move.',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: {
        path: '^libs/([^/]+)/src/.+',
        pathNot: [
          '^libs/$2/',
          '^libs/[^/]+/src/index\\.ts$',
          '^libs/(event-store|evidence|identity|jobs|platform)/src/(sqlite|eventstoredb|memory|disk|s3|redis|embedded|bullmq)/index\\.ts$',
          '^libs/[^/]+/src/.*testing/',
        ],
      },
    },
    {
      name: 'no-nest-below-application',
      severity: 'error',
      comment: 'Frameworks come and go; rules, log and read models stay.',
      from: { path: '^libs/(domain|event-store|read-models|evidence|contracts)/' },
      to: { path: '^node_modules/@nestjs/' },
    },
    {
      name: 'no-dev-dependencies-at-run-time',
      severity: 'error',
      comment: 'An installation without them must run.',
      from: {
        path: '^(apps/(api|cli|worker)|libs)/',
        pathNot: ['\\.(e2e-|int\\.)?spec\\.ts$', '\\.contract\\.ts$', '/testing/'],
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
