import type { LiveStandings, LiveStandingsRows, LiveStandingRow } from '@kaoping/contracts';
import type { PageProblem } from '../http/page-problem.js';
import { latestChange, rowChanges, type LatestChange } from './row-changes.js';

/**
 * `connecting` before the first answer, `live` while changes arrive, `reconnecting` after a loss, `disconnected` when
 * several attempts have failed. The page goes on trying in the last one too.
 */
export type Connection = 'connecting' | 'live' | 'reconnecting' | 'disconnected';

export interface StandingsState {
  readonly standings: LiveStandings | null;
  readonly connection: Connection;
  /** When the server last told us something, by the browser's clock, in ms since 1970. */
  readonly heardAt: number | null;
  readonly latest: (LatestChange & { readonly at: number }) | null;
  /** Why there is nothing to show, or why the connection was lost; null while all is well. */
  readonly problem: PageProblem | null;
}

/** What the feed tells. `at` is the browser's clock. */
export type FeedEvent =
  | { readonly type: 'standings'; readonly standings: LiveStandings; readonly at: number }
  | { readonly type: 'rows'; readonly change: LiveStandingsRows; readonly at: number }
  | { readonly type: 'connected' }
  | { readonly type: 'lost'; readonly attempt: number; readonly problem: PageProblem }
  | { readonly type: 'refused'; readonly problem: PageProblem };

const PATIENT_ATTEMPTS = 4;

export const nothingYet: StandingsState = {
  standings: null,
  connection: 'connecting',
  heardAt: null,
  latest: null,
  problem: null,
};

export function afterFeedEvent(state: StandingsState, event: FeedEvent): StandingsState {
  switch (event.type) {
    case 'standings':
      return heard(state, event.standings, event.at);
    case 'rows':
      return state.standings === null || repeats(state.standings, event.change)
        ? state
        : heard(state, withRows(state.standings, event.change), event.at);
    case 'connected':
      return { ...state, connection: 'live', problem: null };
    case 'lost':
      return { ...state, connection: afterLoss(state, event.attempt), problem: event.problem };
    case 'refused':
      return { ...nothingYet, connection: 'disconnected', problem: event.problem };
  }
}

function heard(state: StandingsState, standings: LiveStandings, at: number): StandingsState {
  const latest = latestChange(rowChanges(state.standings?.rows ?? [], standings.rows));
  return {
    ...state,
    standings,
    heardAt: at,
    latest: latest ? { ...latest, at } : state.latest,
    problem: null,
  };
}

/** The stream resumes with the whole state, so rows may come once more; positions only grow. */
function repeats(standings: LiveStandings, change: LiveStandingsRows): boolean {
  return BigInt(change.position) <= BigInt(standings.position);
}

/** Rows keep their places in the list; a unit that the reader did not see before comes behind them. */
function withRows(standings: LiveStandings, change: LiveStandingsRows): LiveStandings {
  const byUnit = new Map<string, LiveStandingRow>(
    [...standings.rows, ...change.rows].map((row) => [row.unit, row]),
  );
  return { ...standings, ...change, rows: [...byUnit.values()] };
}

function afterLoss({ standings }: StandingsState, attempt: number): Connection {
  if (attempt > PATIENT_ATTEMPTS) return 'disconnected';
  return standings === null ? 'connecting' : 'reconnecting';
}
