import { files, instant, prose, text, units, words } from '../desk/shown.js';
import { hasRole } from '../session/me.js';
import type { Act } from './act.js';
import { decision, noFields, reasonField, withReason } from './fields.js';
import type { Register } from './register.js';
import type { Done, Stamp } from './steps.js';

const STATUSES = ['proposed', 'confirmed', 'revoked'] as const;
const EVENTS = {
  proposed: 'event:VetoProposed',
  confirmed: 'event:VetoConfirmed',
  revoked: 'event:VetoRevoked',
} as const;

/** What the pages read of a veto (一票否决). */
interface VetoRow {
  readonly unit: string;
  readonly status: (typeof STATUSES)[number];
  readonly reason: string;
  readonly class: string | null;
  readonly proof: readonly string[];
  readonly proposed: Done;
  readonly confirmed: Done | null;
  readonly revoked: Done | null;
  readonly history: readonly {
    readonly step: keyof typeof EVENTS;
    readonly by: string;
    readonly reason: string;
    readonly stamp: Stamp;
  }[];
}

const propose: Act<null> = {
  name: 'propose-veto',
  path: (_, { unit }) => `${typeof unit === 'string' ? encodeURIComponent(unit) : ''}/propose`,
  may: (_, { me }) => hasRole(me, 'inspector', 'office'),
  fields: () => [
    { name: 'unit', label: 'unit', kind: 'unit' },
    { name: 'class', label: 'class', kind: 'line', optional: true, hint: 'vetoClass' },
    reasonField,
    { name: 'proof', label: 'proof', kind: 'files', optional: true, hint: 'vetoProof' },
  ],
  // The unit stands in the path.
  body: ({ reason, proof = [], class: trigger = '' }) => ({
    ...{ reason, ...(proof.length > 0 && { proof }), ...(trigger !== '' && { class: trigger }) },
  }),
};

/** 一票否决台账: one line a unit. */
export const VETOES: Register<VetoRow> = {
  name: 'vetoes',
  id: ({ unit }) => unit,
  heading: ({ unit }, { cycle }) => text(cycle.roll.find(({ id }) => id === unit)?.name ?? unit),
  status: ({ status }) => words('value:vetoStatus.', status),
  unitsOf: ({ unit }) => [unit],
  filters: [
    { name: 'status', title: 'vetoStatus', options: STATUSES, words: 'value:vetoStatus.' },
    { name: 'unit', title: 'unitName' },
  ],
  sort: 'unit',
  columns: [
    { title: 'unitName', of: ({ unit }) => units(unit), sort: 'unit' },
    { title: 'vetoReason', of: ({ reason }) => prose(reason) },
    { title: 'proposedAt', of: ({ proposed }) => instant(proposed.stamp.at), sort: 'proposedAt' },
    { title: 'confirmedAt', of: ({ confirmed }) => instant(confirmed?.stamp.at) },
  ],
  details: [
    { title: 'unitName', of: ({ unit }) => units(unit) },
    { title: 'vetoClass', of: (row) => text(row.class) },
    { title: 'vetoReason', of: ({ reason }) => prose(reason) },
    { title: 'proof', of: ({ proof }) => files(proof) },
    { title: 'confirmedAt', of: ({ confirmed }) => instant(confirmed?.stamp.at) },
    { title: 'revokedReason', of: ({ revoked }) => prose(revoked?.reason) },
  ],
  steps: ({ history }) =>
    history.map(({ step, by, reason, stamp }) => ({
      ...{ what: EVENTS[step], by, at: stamp.at, onBehalfOf: stamp.onBehalfOf, text: reason },
    })),
  acts: [
    decision('confirm-veto', 'confirm', ['VETO_TO_CONFIRM'], noFields),
    {
      ...decision<VetoRow>('revoke-veto', 'revoke', ['VETO_TO_CONFIRM'], withReason),
      may: ({ status }, { me }) => status === 'confirmed' && hasRole(me, 'chair'),
    },
  ],
  newActs: [propose],
};
