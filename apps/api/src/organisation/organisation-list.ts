import type { OrganisationLine, OrganisationStatus } from '@kaoping/read-models';
import { coded, column, has, is, type List } from '../lists/list.js';
import { CHANGE_KINDS } from './organisation.dto.js';

const STATUSES: readonly OrganisationStatus[] = ['proposed', 'confirmed', 'rejected'];
const KINDS: readonly OrganisationLine['kind'][] = ['rename', ...CHANGE_KINDS];

export const ORGANISATION_LIST: List<OrganisationLine> = {
  name: 'organisation',
  key: ({ change }) => change,
  filters: {
    unit: has(({ concerned }) => concerned),
    kind: is(({ kind }) => kind, KINDS),
    status: is(({ status }) => status, STATUSES),
  },
  sorts: {
    number: ({ number }) => number,
    kind: ({ kind }) => KINDS.indexOf(kind),
    status: ({ status }) => STATUSES.indexOf(status),
    effectiveOn: ({ effectiveOn }) => effectiveOn,
    proposedAt: ({ proposed }) => proposed.stamp.at,
  },
  sort: 'number',
  columns: {
    number: column(({ number }) => number),
    changeKind: coded('value:changeKind.', ({ kind }) => kind),
    units: column(({ units }) => units),
    formerName: column(({ names }) => names?.from ?? null),
    newName: column(({ names, founded }) => names?.to ?? founded?.name ?? null),
    changeInto: column(({ into }) => into),
    changeCarry: coded('value:carry.', ({ carry }) => carry),
    changeHanded: column(({ handed }) =>
      handed.map(
        ({ indicator, from, to }) =>
          `${indicator} ${from}→${to.map(({ unit, percent }) => `${unit} ${percent}%`).join('、')}`,
      ),
    ),
    documentNumber: column(({ document }) => document.number),
    effectiveOn: column(({ effectiveOn }) => effectiveOn),
    changeStatus: coded('value:organisationStatus.', ({ status }) => status),
    changeReason: column(({ reason }) => reason),
    proposedAt: column(({ proposed }) => proposed.stamp.at),
    decidedAt: column(({ decided }) => decided?.stamp.at ?? null),
    rejectionReason: column(({ decided }) => decided?.reason ?? null),
  },
};
