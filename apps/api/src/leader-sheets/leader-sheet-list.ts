import type { Leader } from '@kaoping/domain';
import type { LeaderSheetLine } from '@kaoping/read-models';
import { coded, column, is, type List } from '../lists/list.js';

const STATUSES = ['none', 'marking', 'submitted', 'absent'] as const;

/** How far one leader's sheet is. No mark is in it, whoever asks. */
export interface SheetRow {
  readonly person: string;
  readonly post: string;
  readonly status: (typeof STATUSES)[number];
  readonly recusals: LeaderSheetLine['recusals'];
  readonly absence: LeaderSheetLine['absence'];
  readonly withdrawn: LeaderSheetLine['withdrawn'];
  readonly submitted: LeaderSheetLine['submitted'];
}

export function sheetRow({ person, post }: Leader, sheet: LeaderSheetLine | undefined): SheetRow {
  const { status = 'none', recusals = [], absence = null, withdrawn = [], submitted = null } = sheet ?? {};
  return { person, post, status, recusals, absence, withdrawn, submitted };
}

export const SHEET_LIST: List<SheetRow> = {
  name: 'leader-sheets',
  key: ({ person }) => person,
  filters: { status: is(({ status }) => status, STATUSES), person: is(({ person }) => person) },
  sorts: {
    person: ({ person }) => person,
    post: ({ post }) => post,
    status: ({ status }) => STATUSES.indexOf(status),
    submittedAt: ({ submitted }) => submitted?.at ?? null,
  },
  sort: 'person',
  columns: {
    person: column(({ person }) => person),
    post: column(({ post }) => post),
    leaderSheetStatus: coded('value:leaderSheetStatus.', ({ status }) => status),
    submittedAt: column(({ submitted }) => submitted?.at ?? null),
    recusedUnits: column(({ recusals }) => recusals.map(({ unit }) => unit)),
    absenceReason: column(({ absence }) => absence?.reason ?? null),
  },
};
