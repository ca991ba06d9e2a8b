import type { StageId } from '@kaoping/domain';
import type { BlockerCode, WorkItem } from '@kaoping/read-models';
import { STAGES } from '../http/fields.js';
import { coded, column, has, is, type List } from '../lists/list.js';

/** One thing that waits for the reader, with the words for it. */
export interface WorkRow extends WorkItem {
  readonly cycle: string;
  readonly text: string;
}

export const WORK_LIST: List<WorkRow> = {
  name: 'worklist',
  key: ({ cycle, code, subject, onBehalfOf = '' }) => `${cycle} ${code} ${subject} ${onBehalfOf}`,
  filters: {
    cycle: is(({ cycle }) => cycle),
    code: is(({ code }) => code),
    unit: has(({ units }) => units),
    subject: is(({ subject }) => subject),
    onBehalfOf: is(({ onBehalfOf }) => onBehalfOf ?? null),
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
    onBehalfOf: column(({ onBehalfOf }) => onBehalfOf ?? null),
  },
};

/** One thing that still blocks the way out of a stage, with the words for it. */
export interface BlockerRow {
  readonly code: BlockerCode;
  readonly subject: string;
  /** Units that have it to do or that it concerns; empty: the cycle as a whole. */
  readonly units: readonly string[];
  readonly from: StageId;
  readonly text: string;
  /** Where it is read and done. */
  readonly path: string;
  /** Where the cycle is returned to, so that it can be done at all; null: it is done in the stage itself. */
  readonly wayOut: { readonly to: StageId; readonly text: string; readonly path: string } | null;
}

export const BLOCKER_LIST: List<BlockerRow> = {
  name: 'blockers',
  key: ({ from, code, subject }) => `${from} ${code} ${subject}`,
  filters: {
    from: is(({ from }) => from, STAGES),
    code: is(({ code }) => code),
    unit: has(({ units }) => units),
  },
  sorts: {
    code: ({ code }) => code,
    subject: ({ subject }) => subject,
    unit: ({ units }) => units[0] ?? null,
  },
  sort: 'code',
  columns: {
    stage: coded('stage:', ({ from }) => from),
    code: column(({ code }) => code),
    text: column(({ text }) => text),
    subject: column(({ subject }) => subject),
    units: column(({ units }) => units),
    path: column(({ path }) => path),
    wayOut: column(({ wayOut }) => wayOut?.text ?? null),
  },
};
