import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { projectRoot, SETTINGS } from '@kaoping/platform';

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly user?: string;
  readonly environment?: Readonly<Record<string, unknown>>;
  readonly secrets?: readonly (string | { readonly source: string })[];
  readonly configs?: readonly { readonly source: string }[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[] | Readonly<Record<string, unknown>>;
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly restart?: string;
  readonly [key: string]: unknown;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets?: Readonly<Record<string, { readonly file: string }>>;
  readonly configs?: Readonly<Record<string, { readonly file: string }>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
  readonly networks?: Readonly<Record<string, unknown>>;
}

const SEVERAL = 'docker-compose.yml';
const ALONE = ['infra/compose/one-server.yml', SEVERAL] as const;
const OVERLAYS = ['infra/compose/cluster.yml', 'infra/compose/traces.yml'] as const;
const FILES = [...ALONE, ...OVERLAYS] as const;

/** The schema of the Compose specification as the linter of compose files brings it. */
const schemaFile = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('dclint/package.json')), 'schemas/compose.schema.json');

const root = projectRoot();
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const composeOf = (file: string): Compose => parse(textOf(file), { merge: true }) as Compose;

/** The overlay as Compose lays it over: a service that both have is the two together. */
function laidOver(below: Compose, above: Compose): Compose {
  const services = Object.fromEntries(
    [...new Set([...Object.keys(below.services), ...Object.keys(above.services)])].map((name) => [
      name,
      { ...below.services[name], ...above.services[name] },
    ]),
  );
  return {
    services,
    secrets: { ...below.secrets, ...above.secrets },
    configs: { ...below.configs, ...above.configs },
    volumes: { ...below.volumes, ...above.volumes },
    networks: { ...below.networks, ...above.networks },
  };
}

/** The one job of root: a named volume begins as root's, and is handed over to whom it is for. It has no network. */
const givesAFolderAway = ({ cap_add: added, network_mode: network, restart }: Service): boolean =>
  JSON.stringify(added) === '["CHOWN"]' && network === 'none' && restart === 'no';

const WHOLE: readonly (readonly [string, Compose])[] = [
  ...ALONE.map((file) => [file, composeOf(file)] as const),
  ...OVERLAYS.map((file) => [`${file} over it`, laidOver(composeOf(SEVERAL), composeOf(file))] as const),
];
const EVERY_SERVICE = WHOLE.flatMap(([file, { services }]) =>
  Object.entries(services).map(([name, service]) => [file, name, service] as const),
);

describe('the compose files', () => {
  // Draft 7 by another address than the one ajv knows it by.
  const { $schema: _, ...schema } = JSON.parse(readFileSync(schemaFile(), 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  const fits = ajv.compile(schema);

  it.each(FILES)('%s keeps to the Compose specification', (file) => {
    fits(composeOf(file));
    expect((fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual([]);
  });

  it('would be found out if it named a key that there is not', () => {
    const { services } = composeOf(ALONE[0]);
    expect(fits({ services: { server: { ...services['server'], memlimit: '1g' } } })).toBe(false);
  });

  it.each(EVERY_SERVICE)('%s: %s is limited, without rights, and not root', (_, name, service) => {
    const once = service.restart === 'no';
    expect(service).toMatchObject({
      restart: once ? 'no' : 'unless-stopped',
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      mem_limit: expect.any(String) as unknown,
      cpus: expect.any(Number) as unknown,
      user: expect.stringMatching(givesAFolderAway(service) ? /^0$/ : /^(?!0$|root$|0:)/) as unknown,
    });
    if (!once)
      expect({ [name]: Object.keys(service) }).toEqual({ [name]: expect.arrayContaining(['healthcheck']) });
  });

  it.each(EVERY_SERVICE)('%s: %s is of a version that is named', (_, __, { image }) => {
    expect(image).toMatch(/:[^:]*\d[^:]*$/);
    expect(image).not.toMatch(/:latest$/);
  });

  it.each(WHOLE)('%s names only what it has', (_, { services, secrets, configs, volumes, networks }) => {
    const wrong = Object.entries(services).flatMap(([name, service]) =>
      [
        ...(service.secrets ?? [])
          .map((secret) => (typeof secret === 'string' ? secret : secret.source))
          .filter((secret) => secrets?.[secret] === undefined),
        ...(service.configs ?? [])
          .map(({ source }) => source)
          .filter((source) => configs?.[source] === undefined),
        ...(service.volumes ?? [])
          .map((volume) => volume.split(':')[0] ?? '')
          .filter((volume) => !Object.keys(volumes ?? {}).includes(volume)),
        ...(Array.isArray(service.networks)
          ? (service.networks as string[])
          : Object.keys(service.networks ?? {})
        ).filter((network) => !Object.keys(networks ?? {}).includes(network)),
        ...Object.keys(service.depends_on ?? {}).filter((other) => services[other] === undefined),
      ].map((missing) => `${name}: ${missing}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(FILES)('%s names files that are there', (file) => {
    const { configs, services } = composeOf(file);
    // What an overlay names counts from the folder of the file that it is laid over.
    const folder = (OVERLAYS as readonly string[]).includes(file) ? root : dirname(join(root, file));
    const named = [
      // What is drawn is not there yet.
      ...Object.values(configs ?? {})
        .map((config) => config.file)
        .filter((one) => !one.includes('/secrets/')),
      ...Object.values(services).flatMap(({ build }) =>
        build === undefined ? [] : [join(build.context, build.dockerfile)],
      ),
    ];
    expect(named.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
  });

  describe('secrets', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'kaoping-secrets-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each([[[SEVERAL]], [[SEVERAL, OVERLAYS[0]]]])(
      'of %j are all drawn by the script, and none is written down',
      (files) => {
        const kind = files.length > 1 ? ['cluster'] : [];
        const { status } = spawnSync('sh', [join(root, 'infra/compose/make-secrets.sh'), ...kind, folder]);
        expect(status).toBe(0);
        const named = files.flatMap((file) => Object.values(composeOf(file).secrets ?? {}));
        const missing = named.filter(({ file }) => !existsSync(join(folder, basename(file))));
        expect(missing).toEqual([]);
        expect(readFileSync(join(folder, 'store_url'), 'utf8')).toContain(
          kind.length > 0 ? 'tlsCAFile' : 'tls=false',
        );
      },
    );

    it('stand in files, never in the environment', () => {
      const told = EVERY_SERVICE.flatMap(([, name, { environment }]) =>
        Object.keys(environment ?? {})
          .filter(
            (key) => /PASSWORD|SECRET|ACCESS_KEY|_URL$|_URL_FILE$|TOKEN/.test(key) && !/_FILE$/.test(key),
          )
          .map((key) => `${name}: ${key}`),
      );
      expect(told).toEqual([]);
    });
  });

  it('hold the command by which the documentation makes the first account', () => {
    const documented = [
      ...textOf('docs/operations.md').matchAll(/docker compose (.*?)exec -T (\S+) \\\n\s+node (\S+)/g),
    ];
    expect(documented).toHaveLength(2);
    const image = textOf('infra/image/Dockerfile');
    const ignored = textOf('.dockerignore').split('\n');
    for (const [, options = '', service = '', entry = ''] of documented) {
      const [, file = SEVERAL] = /-f (\S+)/.exec(options) ?? [];
      expect(composeOf(file).services[service]?.image).toMatch(/^kaoping:/);
      // Built in the first stage from what is in the context, and copied into the second as a whole.
      const source = entry.replace(/^dist\//, '').replace(/\.js$/, '.ts');
      expect(existsSync(join(root, source))).toBe(true);
      expect(ignored.filter((line) => line !== '' && source.startsWith(line))).toEqual([]);
      expect(image).toContain('RUN npm run build');
      expect(image).toMatch(/^COPY --from=build \/kaoping\/dist \.\/dist$/m);
      expect(image).toMatch(/^WORKDIR \/kaoping$/m);
    }
  });

  it('give the nodes settings that there are', () => {
    // The last two belong to parts that name them in their own table rows.
    const known = [
      ...SETTINGS.map(({ name }) => name),
      'KAOPING_TRUSTED_PROXIES',
      'KAOPING_WORKER_PORT',
    ] as string[];
    const nodes = EVERY_SERVICE.filter(([, , { image }]) => image?.startsWith('kaoping:') === true);
    const unknown = nodes.flatMap(([, , { environment }]) =>
      Object.keys(environment ?? {}).filter((key) => !known.includes(key)),
    );
    expect([...new Set(unknown)]).toEqual([]);
    expect(nodes.length).toBeGreaterThan(4);
  });
});
