import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Metrics } from '@kaoping/hosting';
import { createLogger, loadConfig, projectRoot } from '@kaoping/platform';
import { createApp } from '../../apps/api/src/server.js';

const NAME = /\b(?:kaoping|process|nodejs)_[a-z0-9_]+/g;
const textOf = (file: string): Promise<string> => readFile(join(projectRoot(), file), 'utf8');

describe('what is drawn and what raises an alarm', () => {
  let folder: string;
  let app: NestFastifyApplication;
  let known: ReadonlySet<string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-dashboard-'));
    const settings = { KAOPING_DATA: folder, KAOPING_DEMO: 'off', KAOPING_METRICS_PORT: '0' };
    app = await createApp(loadConfig(settings), createLogger('silent'));
    const metrics = app.get(Metrics);
    // Fed by whoever has a queue.
    if (metrics.registry.getSingleMetric('kaoping_jobs') === undefined)
      metrics.watchJobs(() => Promise.resolve(new Map()));
    known = new Set(metrics.registry.getMetricsAsArray().map(({ name }) => name));
  });

  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Names that a query asks for and no process of ours has. */
  function unknown(queries: readonly string[]): readonly string[] {
    const named = queries.flatMap((query) => query.match(NAME) ?? []);
    return [...new Set(named)].filter(
      (name) => !known.has(name) && !known.has(name.replace(/_(bucket|sum|count)$/, '')),
    );
  }

  it('is measured: the dashboard', async () => {
    const { panels } = JSON.parse(await textOf('infra/grafana/dashboards/kaoping.json')) as {
      readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
    };
    const queries = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
    expect(queries.length).toBeGreaterThan(20);
    expect(unknown(queries)).toEqual([]);
    const drawn = queries.join(' ');
    expect([...known].filter((name) => name.startsWith('kaoping_') && !drawn.includes(name))).toEqual([]);
  });

  it('is measured: the alarms, each with a place in the docs', async () => {
    const { groups } = parse(await textOf('infra/prometheus/alerts.yml')) as {
      readonly groups: readonly {
        readonly rules: readonly {
          readonly expr: string;
          readonly annotations: { readonly runbook: string };
        }[];
      }[];
    };
    const rules = groups.flatMap((group) => group.rules);
    expect(unknown(rules.map(({ expr }) => expr))).toEqual([]);
    const docs = await textOf('docs/operations.md');
    const places = [...docs.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );
    const wanted = rules.map(({ annotations }) => annotations.runbook.split('#')[1] ?? '');
    expect(wanted.filter((place) => !places.includes(place))).toEqual([]);
  });

  it('would be found out if it asked for a number that nobody counts', () => {
    expect(unknown(['rate(kaoping_comands_total[5m])'])).toEqual(['kaoping_comands_total']);
  });
});
