import type { AppealStatus } from '@kaoping/domain';
import type { AppealLine } from '@kaoping/read-models';
import { coded, column, has, is, type List } from '../lists/list.js';
import { ITEM_KINDS, OUTCOMES } from './appeal.dto.js';

const STATUSES: readonly AppealStatus[] = ['filed', 'accepted', 'ruled', 'dismissed', 'withdrawn'];

export const APPEAL_LIST: List<AppealLine> = {
  name: 'appeals',
  key: ({ appeal }) => appeal,
  filters: {
    unit: is(({ unit }) => unit),
    status: is(({ status }) => status, STATUSES),
    kind: is(({ item }) => item.kind, ITEM_KINDS),
    outcome: is(({ ruling }) => ruling?.outcome ?? null, OUTCOMES),
    member: has(({ panel }) => panel?.members ?? []),
  },
  sorts: {
    number: ({ number }) => number,
    unit: ({ unit }) => unit,
    status: ({ status }) => STATUSES.indexOf(status),
    filedAt: ({ filed }) => filed.stamp.at,
  },
  sort: 'number',
  columns: {
    number: column(({ number }) => number),
    appeal: column(({ appeal }) => appeal),
    appealStatus: coded('value:appealStatus.', ({ status }) => status),
    unit: column(({ unit }) => unit),
    itemKind: coded('value:itemKind.', ({ item }) => item.kind),
    subject: column(({ item }) => item.subject),
    grounds: column(({ grounds }) => grounds),
    filedAt: column(({ filed }) => filed.stamp.at),
    panelMembers: column(({ panel }) => panel?.members ?? []),
    presiding: column(({ panel }) => panel?.presiding ?? null),
    voted: column(({ votes }) => votes.map(({ person }) => person)),
    dissent: column(({ ruling }) => ruling?.dissent ?? []),
    appealOutcome: coded('value:appealOutcome.', ({ ruling }) => ruling?.outcome ?? null),
    originalValue: coded('value:itemValue.', ({ ruling, value }) => ruling?.original ?? value),
    correctedValue: coded('value:itemValue.', ({ ruling }) => ruling?.corrected ?? null),
    reasons: column(({ ruling, dismissed }) => ruling?.reasons ?? dismissed?.reason ?? null),
  },
};
