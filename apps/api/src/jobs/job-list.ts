import { JOB_NAMES } from '@kaoping/application';
import { JOB_STATES, type JobLine } from '@kaoping/jobs';
import { coded, column, is, type List } from '../lists/list.js';

export const JOB_LIST: List<JobLine> = {
  name: 'jobs',
  key: ({ id }) => id,
  filters: {
    state: is(({ state }) => state, JOB_STATES),
    name: is(({ name }) => name, JOB_NAMES),
    cycle: is(({ cycle }) => cycle),
  },
  sorts: {
    addedAt: ({ addedAt }) => addedAt,
    finishedAt: ({ finishedAt }) => finishedAt,
    state: ({ state }) => JOB_STATES.indexOf(state),
  },
  sort: '-addedAt',
  columns: {
    job: column(({ id }) => id),
    jobName: coded('value:jobName.', ({ name }) => name),
    cycle: column(({ cycle }) => cycle),
    jobState: coded('value:jobState.', ({ state }) => state),
    attempts: column(({ attempts }) => attempts),
    lastError: column(({ error }) => error),
    addedAt: column(({ addedAt }) => addedAt),
    startedAt: column(({ startedAt }) => startedAt),
    finishedAt: column(({ finishedAt }) => finishedAt),
  },
};
