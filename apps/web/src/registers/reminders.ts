import { instant, item, text, units, words, type Shown } from '../desk/shown.js';
import { hasRole } from '../session/me.js';
import { decision } from './fields.js';
import type { Register } from './register.js';

const RUNGS = ['remind', 'press', 'supervise', 'chair'] as const;
const KINDS = [
  ...(['milestone', 'completion', 'amendment', 'rectification-plan', 'rectification-report'] as const),
  ...(['answer', 'appeal'] as const),
] as const;

/** What the pages read of a reminder (提醒、催办、督办). */
interface ReminderRow {
  readonly reminder: string;
  readonly number: number;
  readonly rung: (typeof RUNGS)[number];
  readonly to: string;
  readonly kind: (typeof KINDS)[number];
  readonly subject: string;
  readonly units: readonly string[];
  readonly until: string;
  readonly dueOn: string;
  readonly standing: boolean;
  readonly by: string | null;
  readonly stamp: { readonly at: string | null };
}

function subjectOf({ kind, subject }: ReminderRow): Shown {
  switch (kind) {
    case 'milestone':
    case 'completion':
    case 'amendment':
      return item('assessments', subject, subject);
    case 'rectification-plan':
    case 'rectification-report':
      return item('rectifications', subject);
    case 'answer':
      return item('findings', subject);
    case 'appeal':
      return units(subject);
  }
}

const columns: Register<ReminderRow>['columns'] = [
  { title: 'deadlineKind', of: ({ kind }) => words('value:deadlineKind.', kind) },
  { title: 'subject', of: subjectOf, sort: 'subject' },
  { title: 'units', of: (line) => units(...line.units) },
  { title: 'addressee', of: ({ to }) => words('role:', to) },
  { title: 'dueDate', of: ({ until }) => text(until), sort: 'until' },
  { title: 'issuedAt', of: ({ stamp }) => instant(stamp.at) },
  { title: 'standing', of: ({ standing }) => words('value:boolean.', String(standing)) },
];

/** 提醒、催办、督办台账. */
export const REMINDERS: Register<ReminderRow> = {
  name: 'reminders',
  listedOnly: true,
  id: ({ reminder }) => reminder,
  heading: ({ number }) => text(number),
  status: ({ rung }) => words('value:rung.', rung),
  unitsOf: (line) => line.units,
  filters: [
    { name: 'rung', title: 'rung', options: RUNGS, words: 'value:rung.' },
    { name: 'unit', title: 'unitName' },
    { name: 'kind', title: 'deadlineKind', options: KINDS, words: 'value:deadlineKind.' },
    { name: 'standing', title: 'standing', options: ['true', 'false'], words: 'value:boolean.' },
  ],
  sort: 'number',
  columns,
  details: [...columns, { title: 'rungDueOn', of: ({ dueOn }) => text(dueOn) }],
  acts: [],
  newActs: [
    {
      ...decision<null>('sweep-reminders', 'sweep', []),
      may: (_, { me }) => hasRole(me, 'office'),
    },
  ],
};
