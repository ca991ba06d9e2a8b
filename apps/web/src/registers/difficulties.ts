import { instant, prose, text, units, words } from '../desk/shown.js';
import { hasRole } from '../session/me.js';
import { decision, withReason } from './fields.js';
import type { Register } from './register.js';
import type { Done, Stamp } from './steps.js';

const STATUSES = ['declared', 'approved', 'revoked'] as const;
const EVENTS = {
  declared: 'event:DifficultyDeclared',
  approved: 'event:DifficultyApproved',
  revoked: 'event:DifficultyRevoked',
} as const;

/** What the pages read of a factor of difficulty (难度系数), one a unit. */
interface DifficultyRow {
  readonly unit: string;
  readonly status: (typeof STATUSES)[number];
  readonly factor: string;
  readonly reason: string;
  readonly declared: Done;
  readonly approved: Done | null;
  readonly history: readonly {
    readonly step: keyof typeof EVENTS;
    readonly by: string;
    readonly reason: string;
    readonly stamp: Stamp;
  }[];
}

/** 难度系数台账. */
export const DIFFICULTIES: Register<DifficultyRow> = {
  name: 'difficulties',
  id: ({ unit }) => unit,
  heading: ({ unit }, { cycle }) => text(cycle.roll.find(({ id }) => id === unit)?.name ?? unit),
  status: ({ status }) => words('value:difficultyStatus.', status),
  unitsOf: ({ unit }) => [unit],
  filters: [
    { name: 'status', title: 'difficultyStatus', options: STATUSES, words: 'value:difficultyStatus.' },
    { name: 'unit', title: 'unitName' },
  ],
  sort: 'unit',
  columns: [
    { title: 'unitName', of: ({ unit }) => units(unit), sort: 'unit' },
    { title: 'difficultyFactor', of: ({ factor }) => text(factor), sort: 'factor' },
    { title: 'difficultyReason', of: ({ reason }) => prose(reason) },
    { title: 'declaredAt', of: ({ declared }) => instant(declared.stamp.at), sort: 'declaredAt' },
  ],
  details: [
    { title: 'unitName', of: ({ unit }) => units(unit) },
    { title: 'difficultyFactor', of: ({ factor }) => text(factor) },
    { title: 'difficultyReason', of: ({ reason }) => prose(reason) },
    { title: 'approvedAt', of: ({ approved }) => instant(approved?.stamp.at) },
  ],
  steps: ({ history }) =>
    history.map(({ step, by, reason, stamp }) => ({
      ...{ what: EVENTS[step], by, at: stamp.at, onBehalfOf: stamp.onBehalfOf, text: reason },
    })),
  acts: [
    decision('approve-difficulty', 'approve', ['DIFFICULTY_TO_APPROVE']),
    {
      ...decision<DifficultyRow>('revoke-difficulty', 'revoke', ['DIFFICULTY_TO_APPROVE'], withReason),
      may: ({ status }, { me }) => status === 'approved' && hasRole(me, 'supervisor', 'chair'),
    },
  ],
  newActs: [],
};
