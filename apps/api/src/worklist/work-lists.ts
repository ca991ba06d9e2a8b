import type { Blocker, StageId } from '@kaoping/domain';
import type { WorkItem } from '@kaoping/read-models';
import { STAGES } from '../http/fields.js';
import { coded, column, has, is, type List } from '../lists/list.js';

/** One thing that waits for the reader, with the words for it. */
export interface WorkRow extends WorkItem {
  readonly cycle: string;
  readonly text: string;
}

export const WORK_LIST: List<WorkRow> = {
  name: 'worklist',
  key: ({ cycle, code, subject }) => `${cycle} ${code} ${subject}`,
  filters: {
    cycle: is(({ cycle }) => cycle),
    code: is(({ code }) => code),
    unit: has(({ units }) => units),
    subject: is(({ subject }) => subject),
  },
  sorts: {
    due: ({ due }) => due,
    since: ({ since }) => since,
    code: ({ code }) => code,
    subject: ({ subject }) => subject,
    cycle: ({ cycle }) => cycle,
  },
  sort: 'due',
  columns: {
    cycle: column(({ cycle }) => cycle),
    code: column(({ code }) => code),
    text: column(({ text }) => text),
    subject: column(({ subject }) => subject),
    units: column(({ units }) => units),
    dueDate: column(({ due }) => due),
    since: column(({ since }) => since),
  },
};

/** One thing that still blocks the way out of a stage, with the words for it. */
export interface BlockerRow extends Blocker {
  readonly from: StageId;
  readonly text: string;
}

export const BLOCKER_LIST: List<BlockerRow> = {
  name: 'blockers',
  key: ({ from, code, subject }) => `${from} ${code} ${subject}`,
  filters: {
    from: is(({ from }) => from, STAGES),
    code: is(({ code }) => code),
  },
  sorts: { code: ({ code }) => code, subject: ({ subject }) => subject },
  sort: 'code',
  columns: {
    stage: coded('stage:', ({ from }) => from),
    code: column(({ code }) => code),
    text: column(({ text }) => text),
    subject: column(({ subject }) => subject),
  },
};
