import type Database from 'better-sqlite3';
import { JOB_STALLED, JOB_STATES, type JobCounts, type JobLine, type JobState, type NewJob } from '../job.js';
import { backOff, type JobTimes } from '../job-times.js';
import type { Added } from '../job-queue.port.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly cycle: string;
  readonly state: JobState;
  readonly attempts: number;
  readonly failures: number;
  readonly error: string | null;
  readonly added_at: number;
  readonly started_at: number | null;
  readonly finished_at: number | null;
}

/** A job that somebody has begun, and the lease by which they say what became of it. */
export interface Taken {
  readonly job: NewJob;
  readonly lease: string;
}

/** Every step of a job's life as one statement or transaction. Instants are milliseconds of the machine's clock. */
export class JobTable {
  constructor(
    private readonly db: Database.Database,
    private readonly times: JobTimes,
  ) {}

  add({ id, name, cycle }: NewJob, now: number): Added {
    const { changes } = this.db
      .prepare(
        `INSERT INTO jobs (id, name, cycle, state, attempts, failures, added_at, due_at)
         VALUES (?, ?, ?, 'waiting', 0, 0, ?, ?) ON CONFLICT (id) DO NOTHING`,
      )
      .run(id, name, cycle, now, now);
    return { isNew: changes === 1, state: this.line(id)?.state ?? 'waiting' };
  }

  /** The longest due that waits, or whose worker has not been heard of; one that stalls for ever has failed. */
  take(lease: string, now: number): Taken | undefined {
    this.db
      .prepare(
        `UPDATE jobs SET state = 'failed', error = '${JOB_STALLED}', finished_at = ?, lease = NULL
         WHERE state = 'active' AND lease_until < ? AND attempts >= ?`,
      )
      .run(now, now, this.times.attempts);
    const row = this.db
      .prepare<unknown[], Row>(
        `UPDATE jobs
         SET state = 'active', attempts = attempts + 1, started_at = ?, finished_at = NULL, lease = ?, lease_until = ?
         WHERE id = (
           SELECT id FROM jobs
           WHERE (state = 'waiting' AND due_at <= ?) OR (state = 'active' AND lease_until < ?)
           ORDER BY due_at, id LIMIT 1)
         RETURNING *`,
      )
      .get(now, lease, now + this.times.leaseMs, now, now);
    return row && { lease, job: { id: row.id, name: row.name, cycle: row.cycle } };
  }

  /** @returns false when the lease is lost: somebody else has begun the job */
  renew({ job, lease }: Taken, now: number): boolean {
    return this.ofLease('SET lease_until = ?', [now + this.times.leaseMs], job.id, lease);
  }

  done({ job, lease }: Taken, now: number): void {
    this.ofLease(`SET state = 'done', finished_at = ?, lease = NULL`, [now], job.id, lease);
    this.db
      .prepare(
        `DELETE FROM jobs WHERE state = 'done' AND id NOT IN (
           SELECT id FROM jobs WHERE state = 'done' ORDER BY finished_at DESC LIMIT ?)`,
      )
      .run(this.times.keepDone);
  }

  failed({ job, lease }: Taken, error: string, now: number): void {
    const row = this.row(job.id);
    const failures = (row?.failures ?? 0) + 1;
    if ((row?.attempts ?? 0) >= this.times.attempts) {
      const changes = `SET state = 'failed', error = ?, failures = ?, finished_at = ?, lease = NULL`;
      this.ofLease(changes, [error, failures, now], job.id, lease);
    } else {
      const changes = `SET state = 'waiting', error = ?, failures = ?, due_at = ?, lease = NULL`;
      this.ofLease(changes, [error, failures, now + backOff(this.times, failures)], job.id, lease);
    }
  }

  again(id: string, now: number): boolean {
    const { changes } = this.db
      .prepare(
        `UPDATE jobs SET state = 'waiting', attempts = 0, failures = 0, due_at = ?, finished_at = NULL
         WHERE id = ? AND state IN ('done', 'failed')`,
      )
      .run(now, id);
    return changes === 1;
  }

  line(id: string): JobLine | undefined {
    const row = this.row(id);
    return row && lineOf(row);
  }

  lines(): readonly JobLine[] {
    return this.db.prepare<unknown[], Row>('SELECT * FROM jobs ORDER BY added_at, id').all().map(lineOf);
  }

  counts(): JobCounts {
    const rows = this.db
      .prepare<unknown[], { state: JobState; n: number }>(
        'SELECT state, count(*) AS n FROM jobs GROUP BY state',
      )
      .all();
    const count = (state: JobState): number => rows.find((row) => row.state === state)?.n ?? 0;
    return Object.fromEntries(JOB_STATES.map((state) => [state, count(state)])) as JobCounts;
  }

  private row(id: string): Row | undefined {
    return this.db.prepare<unknown[], Row>('SELECT * FROM jobs WHERE id = ?').get(id);
  }

  private ofLease(changes: string, values: readonly unknown[], id: string, lease: string): boolean {
    const statement = this.db.prepare(`UPDATE jobs ${changes} WHERE id = ? AND lease = ?`);
    return statement.run(...values, id, lease).changes === 1;
  }
}

function lineOf({ id, name, cycle, state, attempts, error, ...at }: Row): JobLine {
  const instant = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
  return {
    ...{ id, name, cycle, state, attempts, error },
    addedAt: new Date(at.added_at).toISOString(),
    startedAt: instant(at.started_at),
    finishedAt: instant(at.finished_at),
  };
}
