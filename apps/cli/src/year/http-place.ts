import type { YearCase } from '@kaoping/application';
import type { UnitResult } from '@kaoping/domain';
import { BadInput, ServerUnreachable } from '../ending.js';
import { HttpPlayer } from './http-player.js';
import { Nodes } from './nodes.js';
import type { Place } from './place.js';
import { reportOf } from './report.js';

/**
 * Plays over HTTP against the nodes of a system, in turn. They must take the time from their caller; any other server
 * would date the year today.
 */
export async function openServer(yearCase: YearCase, addresses: readonly string[]): Promise<Place> {
  const [base, ...others] = addresses.map(baseOf);
  if (base === undefined) throw new BadInput('urlInvalid', { url: '' });
  for (const node of [base, ...others]) await requireSimulatedClock(node);
  const player = await HttpPlayer.to(new Nodes([base, ...others]));
  const { rows } = await player.get<{ readonly rows: readonly { readonly cycle: string }[] }>(
    'office-1',
    '/api/v1/cycles?limit=200',
  );
  if (rows.some(({ cycle }) => cycle === yearCase.name))
    throw new BadInput('serverNotEmpty', { url: base.href, cycle: yearCase.name });
  return {
    player,
    folder: undefined,
    report: async (seed) => {
      const { computed } = await player.get<{ readonly computed: { readonly units: readonly UnitResult[] } }>(
        'office-1',
        `/api/v1/cycles/${yearCase.name}/result`,
      );
      const { total } = await player.get<{ readonly total: number }>(
        'office-1',
        `/api/v1/cycles/${yearCase.name}/timeline?limit=1`,
      );
      const schemes = await player.get<{ readonly total: number }>(
        'office-1',
        `/api/v1/schemes/${yearCase.name}/versions?limit=1`,
      );
      return reportOf(yearCase.name, seed, total + schemes.total, computed.units);
    },
    close: () => Promise.resolve(),
  };
}

async function requireSimulatedClock(base: URL): Promise<void> {
  const health = await fetch(new URL('/health/ready', base)).catch(() => undefined);
  if (health === undefined) throw new ServerUnreachable(base.href);
  const { clock } = (await health.json().catch(() => ({}))) as { readonly clock?: string };
  if (clock !== 'simulated') throw new BadInput('serverClockReal', { url: base.href });
}

function baseOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw new BadInput('urlInvalid', { url: address });
  return url;
}
