import { people, prose, text, units, words } from '../desk/shown.js';
import { hasRole } from '../session/me.js';
import { STAGES } from './stages.js';
import { decision, optionsOf, reasonField, withReason } from './fields.js';
import type { Register } from './register.js';
import { step, type Done, type Stamp } from './steps.js';

const STATUSES = ['upcoming', 'in-force', 'over', 'revoked'] as const;

/** What the pages read of a delegation (委托代办); empty lists are all stages and all units. */
interface DelegationRow {
  readonly delegation: string;
  readonly number: number;
  readonly principal: string;
  readonly deputy: string;
  readonly from: string;
  readonly until: string;
  readonly stages: readonly string[];
  readonly units: readonly string[];
  readonly reason: string;
  readonly status: (typeof STATUSES)[number];
  readonly since: Stamp;
  readonly revoked: Done | null;
}

/** 委托代办登记. */
export const DELEGATIONS: Register<DelegationRow> = {
  name: 'delegations',
  id: ({ delegation }) => delegation,
  heading: ({ number }) => text(number),
  status: ({ status }) => words('value:delegationStatus.', status),
  unitsOf: () => [],
  filters: [
    { name: 'status', title: 'delegationStatus', options: STATUSES, words: 'value:delegationStatus.' },
    { name: 'unit', title: 'unitName' },
    { name: 'stage', title: 'stage', options: STAGES, words: 'stage:' },
  ],
  sort: 'number',
  columns: [
    { title: 'principal', of: ({ principal }) => people(principal) },
    { title: 'deputy', of: ({ deputy }) => people(deputy) },
    { title: 'from', of: ({ from }) => text(from), sort: 'from' },
    { title: 'to', of: ({ until }) => text(until), sort: 'until' },
    { title: 'delegatedStages', of: ({ stages }) => words('stage:', ...stages) },
  ],
  details: [
    { title: 'principal', of: ({ principal }) => people(principal) },
    { title: 'deputy', of: ({ deputy }) => people(deputy) },
    { title: 'from', of: ({ from }) => text(from) },
    { title: 'to', of: ({ until }) => text(until) },
    { title: 'delegatedStages', of: ({ stages }) => words('stage:', ...stages) },
    { title: 'units', of: (row) => units(...row.units) },
    { title: 'delegationReason', of: ({ reason }) => prose(reason) },
    { title: 'delegationRevokedReason', of: ({ revoked }) => prose(revoked?.reason) },
  ],
  steps: ({ principal, since, reason, revoked }) => [
    ...step('DelegationGranted', { by: principal, stamp: since, reason }),
    ...step('DelegationRevoked', revoked),
  ],
  acts: [
    {
      ...decision<DelegationRow>('revoke-delegation', 'revoke', [], withReason),
      may: ({ principal, status }, { me }) =>
        principal === me.person && (status === 'in-force' || status === 'upcoming'),
    },
  ],
  newActs: [
    {
      name: 'grant-delegation',
      path: '',
      may: (_, { me }) => hasRole(me, 'supervisor', 'chair'),
      fields: (_, { people: staff, me, cycle }) => [
        {
          ...{ name: 'deputy', label: 'deputy', kind: 'person' },
          options: staff
            .filter((one) => one.active && one.person !== me.person)
            .filter(({ roles }) => roles.includes('supervisor') || roles.includes('chair'))
            .map(({ person, label }) => ({ value: person, text: label })),
        },
        { name: 'from', label: 'from', kind: 'day' },
        { name: 'until', label: 'until', kind: 'day' },
        {
          name: 'stages',
          label: 'stages',
          kind: 'choices',
          optional: true,
          options: optionsOf('stage:', STAGES),
          hint: 'allStages',
        },
        {
          ...{ name: 'units', label: 'units', kind: 'choices', optional: true, hint: 'allUnits' },
          options: cycle.units.map(({ id, name }) => ({ value: id, text: name })),
        },
        reasonField,
      ],
    },
  ],
};
