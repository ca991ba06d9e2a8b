import type { LiveStandings, LiveStandingsRows } from '@kaoping/contracts';
import { getJson } from '../http/get-json.js';
import type { StandingsSource, StreamListener, Surroundings } from './standings-feed.js';

/** The longest page of a list; of a larger bureau the stream brings the rest. */
const MOST_ROWS = 200;

export const apiStandings: StandingsSource = {
  load: (cycle) => getJson<LiveStandings>(`${pathOf(cycle)}?limit=${MOST_ROWS}`),
  open: (cycle, listener) => openStream(`${pathOf(cycle)}/stream`, listener),
};

export const browserSurroundings: Surroundings = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

function pathOf(cycle: string): string {
  return `/api/v1/cycles/${encodeURIComponent(cycle)}/standings`;
}

/**
 * The browser's own reconnecting is not used: it gives up for good on an HTTP error, waits the same short time for
 * ever, and never says why. The feed opens a new stream instead, which begins with the whole state.
 */
function openStream(url: string, listener: StreamListener): () => void {
  const stream = new EventSource(url);
  const fail = () => {
    stream.close();
    listener.failed();
  };
  const on = <Body>(event: string, hear: (body: Body) => void) =>
    stream.addEventListener(event, ({ data }: MessageEvent<string>) => {
      const body = parsed<Body>(data);
      if (body === undefined) fail();
      else hear(body);
    });
  on<LiveStandings>('standings', (standings) => listener.standings(standings));
  on<LiveStandingsRows>('rows', (change) => listener.rows(change));
  stream.addEventListener('open', () => listener.opened());
  stream.addEventListener('error', fail);
  return () => stream.close();
}

function parsed<Body>(data: string): Body | undefined {
  try {
    return JSON.parse(data) as Body;
  } catch {
    return undefined;
  }
}
