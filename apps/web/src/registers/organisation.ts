import { instant, list, prose, row, text, units, words } from '../desk/shown.js';
import { decision, withReason } from './fields.js';
import type { Register } from './register.js';
import { step, type Done } from './steps.js';

const STATUSES = ['proposed', 'confirmed', 'rejected'] as const;
const KINDS = ['rename', 'merger', 'closure', 'team', 'team-end'] as const;

/** What the pages read of a change of the organisation (机构调整). */
interface OrganisationRow {
  readonly change: string;
  readonly number: number;
  readonly kind: (typeof KINDS)[number];
  readonly status: (typeof STATUSES)[number];
  readonly units: readonly string[];
  readonly into: string | null;
  readonly founded: { readonly name: string } | null;
  readonly names: { readonly from: string; readonly to: string } | null;
  readonly carry: string | null;
  readonly handed: readonly {
    readonly indicator: string;
    readonly from: string;
    readonly to: readonly { readonly unit: string; readonly percent: number }[];
  }[];
  readonly effectiveOn: string;
  readonly reason: string;
  readonly document: { readonly number: string; readonly title?: string };
  readonly proposed: Done;
  readonly decided: Done | null;
}

/** 机构调整登记. */
export const ORGANISATION: Register<OrganisationRow> = {
  name: 'organisation',
  path: 'organisation/changes',
  id: ({ change }) => change,
  heading: ({ number }) => text(number),
  status: ({ status }) => words('value:organisationStatus.', status),
  // The page is about the change itself: who has gone into whom is what it says.
  unitsOf: () => [],
  filters: [
    { name: 'status', title: 'changeStatus', options: STATUSES, words: 'value:organisationStatus.' },
    { name: 'kind', title: 'changeKind', options: KINDS, words: 'value:changeKind.' },
    { name: 'unit', title: 'unitName' },
  ],
  sort: 'number',
  columns: [
    { title: 'changeKind', of: ({ kind }) => words('value:changeKind.', kind), sort: 'kind' },
    { title: 'units', of: (line) => units(...line.units) },
    { title: 'changeInto', of: ({ into }) => units(into) },
    { title: 'newName', of: ({ names, founded }) => text(names?.to ?? founded?.name) },
    { title: 'effectiveOn', of: ({ effectiveOn }) => text(effectiveOn), sort: 'effectiveOn' },
    { title: 'documentNumber', of: ({ document }) => text(document.number) },
  ],
  details: [
    { title: 'changeKind', of: ({ kind }) => words('value:changeKind.', kind) },
    { title: 'units', of: (line) => units(...line.units) },
    { title: 'changeInto', of: ({ into }) => units(into) },
    { title: 'formerName', of: ({ names }) => text(names?.from) },
    { title: 'newName', of: ({ names, founded }) => text(names?.to ?? founded?.name) },
    { title: 'changeCarry', of: ({ carry }) => words('value:carry.', carry) },
    {
      title: 'changeHanded',
      of: ({ handed }) =>
        list(
          handed.map(({ indicator, from, to }) =>
            row(
              text(indicator),
              units(from),
              text('→'),
              ...to.map(({ unit, percent }) => row(units(unit), text(`${percent}%`))),
            ),
          ),
        ),
    },
    { title: 'effectiveOn', of: ({ effectiveOn }) => text(effectiveOn) },
    { title: 'documentNumber', of: ({ document }) => row(text(document.number), text(document.title)) },
    { title: 'changeReason', of: ({ reason }) => prose(reason) },
    { title: 'proposedAt', of: ({ proposed }) => instant(proposed.stamp.at) },
    { title: 'rejectionReason', of: ({ decided }) => prose(decided?.reason) },
  ],
  steps: ({ kind, status, proposed, decided, reason }) => [
    ...step(kind === 'rename' ? 'UnitRenamed' : 'OrganisationChangeProposed', proposed, reason),
    ...step(status === 'rejected' ? 'OrganisationChangeRejected' : confirmedAs(kind), decided),
  ],
  acts: [
    decision('confirm-organisation-change', 'confirm', ['ORGANISATION_CHANGE_TO_CONFIRM']),
    decision('reject-organisation-change', 'reject', ['ORGANISATION_CHANGE_TO_CONFIRM'], withReason),
  ],
  newActs: [],
};

function confirmedAs(kind: OrganisationRow['kind']): string {
  switch (kind) {
    case 'rename':
      return 'UnitRenamed';
    case 'merger':
      return 'UnitsMerged';
    case 'closure':
      return 'UnitClosed';
    case 'team':
      return 'TeamFormed';
    case 'team-end':
      return 'TeamDissolved';
  }
}
