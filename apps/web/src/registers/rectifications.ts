import { files, item, prose, people, text, units, words } from '../desk/shown.js';
import { heirOf } from '../desk/facts.js';
import { hasRole } from '../session/me.js';
import type { Act, Field } from './act.js';
import { decision, optionsOf, reasonField, withReason } from './fields.js';
import type { Register, Step } from './register.js';
import type { Stamp } from './steps.js';

const STATUSES = ['ordered', 'planned', 'reported', 'passed', 'failed', 'closed', 'waived'] as const;
const LEVELS = ['ordinary', 'listed'] as const;

/** What the pages read of an order to put something right (限期整改). */
interface RectificationRow {
  readonly order: string;
  readonly number: number;
  readonly unit: string;
  readonly level: (typeof LEVELS)[number];
  readonly status: (typeof STATUSES)[number];
  readonly matter: string;
  readonly requirement: string;
  readonly finding: string | null;
  readonly grade: string | null;
  readonly closer: string;
  readonly round: number;
  readonly planBy: { readonly until: string };
  readonly reportBy: { readonly until: string };
  readonly plan: string | null;
  readonly report: { readonly text: string; readonly evidence: readonly string[] } | null;
  readonly surcharges: readonly { readonly round: number; readonly points: string }[];
  readonly history: readonly {
    readonly step: keyof typeof EVENTS;
    readonly by: string;
    readonly text: string | null;
    readonly stamp: Stamp;
  }[];
}

const EVENTS = {
  ordered: 'event:RectificationOrdered',
  planned: 'event:RectificationPlanned',
  reported: 'event:RectificationReported',
  passed: 'value:rectificationStatus.passed',
  failed: 'value:rectificationStatus.failed',
  closed: 'event:RectificationClosed',
  repeated: 'event:RectificationRepeated',
  waived: 'event:RectificationWaived',
} as const;

const days: readonly Field[] = [
  { name: 'planWorkingDays', label: 'planWorkingDays', kind: 'number' },
  { name: 'reportWorkingDays', label: 'reportWorkingDays', kind: 'number' },
];

const order: Act<null> = {
  name: 'order-rectification',
  path: '',
  answers: ['RECTIFICATION_TO_ORDER'],
  may: (_, { me }) => hasRole(me, 'office', 'supervisor', 'chair'),
  fields: () => [
    { name: 'unit', label: 'unit', kind: 'unit' },
    {
      name: 'level',
      label: 'level',
      kind: 'choice',
      options: optionsOf('value:rectificationLevel.', LEVELS),
      hint: 'listed',
    },
    { name: 'matter', label: 'matter', kind: 'prose' },
    { name: 'requirement', label: 'requirement', kind: 'prose' },
    ...days,
    { name: 'closer', label: 'closer', kind: 'person' },
  ],
};

const open = ({ status }: RectificationRow): boolean => status !== 'closed' && status !== 'waived';
/** Who has taken over from the unit acts under its own name. */
const ofUnit: Act<RectificationRow>['with'] = ({ unit }, { cycle }) => ({ unit: heirOf(cycle.roll, unit) });

/** 整改台账. */
export const RECTIFICATIONS: Register<RectificationRow> = {
  name: 'rectifications',
  id: (row) => row.order,
  heading: ({ number }) => text(number),
  status: ({ status }) => words('value:rectificationStatus.', status),
  unitsOf: ({ unit }) => [unit],
  filters: [
    { name: 'status', title: 'rectificationStatus', options: STATUSES, words: 'value:rectificationStatus.' },
    { name: 'unit', title: 'unitName' },
    { name: 'level', title: 'rectificationLevel', options: LEVELS, words: 'value:rectificationLevel.' },
    { name: 'open', title: 'standing', options: ['true', 'false'], words: 'value:boolean.' },
  ],
  sort: 'number',
  columns: [
    { title: 'unitName', of: ({ unit }) => units(unit), sort: 'unit' },
    { title: 'matter', of: ({ matter }) => prose(matter) },
    { title: 'rectificationLevel', of: ({ level }) => words('value:rectificationLevel.', level) },
    { title: 'reportBy', of: ({ reportBy }) => text(reportBy.until), sort: 'reportBy' },
    { title: 'closer', of: ({ closer }) => people(closer) },
  ],
  details: [
    { title: 'unitName', of: ({ unit }) => units(unit) },
    { title: 'rectificationLevel', of: ({ level }) => words('value:rectificationLevel.', level) },
    { title: 'matter', of: ({ matter }) => prose(matter) },
    { title: 'requirement', of: ({ requirement }) => prose(requirement) },
    { title: 'finding', of: ({ finding }) => item('findings', finding) },
    { title: 'grade', of: ({ grade }) => text(grade) },
    { title: 'round', of: ({ round }) => text(round) },
    { title: 'planBy', of: ({ planBy }) => text(planBy.until) },
    { title: 'reportBy', of: ({ reportBy }) => text(reportBy.until) },
    { title: 'plan', of: ({ plan }) => prose(plan) },
    { title: 'report', of: ({ report }) => prose(report?.text) },
    { title: 'evidence', of: ({ report }) => files(report?.evidence ?? []) },
    { title: 'surcharges', of: ({ surcharges }) => text(surcharges.map(({ points }) => points).join('、')) },
    { title: 'closer', of: ({ closer }) => people(closer) },
  ],
  steps: ({ history }) =>
    history.map(({ step, by, text: said, stamp }): Step => ({
      ...{ what: EVENTS[step], by, at: stamp.at, onBehalfOf: stamp.onBehalfOf, text: said },
    })),
  acts: [
    {
      ...decision<RectificationRow>('plan-rectification', 'plan', ['RECTIFICATION_TO_PLAN'], () => [
        { name: 'plan', label: 'plan', kind: 'prose' },
      ]),
      with: ofUnit,
    },
    {
      ...decision<RectificationRow>('report-rectification', 'report', ['RECTIFICATION_TO_REPORT'], () => [
        { name: 'report', label: 'report', kind: 'prose' },
        { name: 'evidence', label: 'evidence', kind: 'files', optional: true },
      ]),
      with: ofUnit,
    },
    decision('inspect-rectification', 'inspect', ['RECTIFICATION_TO_INSPECT'], () => [
      {
        name: 'outcome',
        label: 'inspected',
        kind: 'choice',
        options: optionsOf('value:rectificationStatus.', ['passed', 'failed']),
      },
      { name: 'opinion', label: 'opinion', kind: 'prose' },
      { name: 'inspectors', label: 'inspectors', kind: 'people' },
    ]),
    decision('close-rectification', 'close', ['RECTIFICATION_TO_CLOSE']),
    decision('repeat-rectification', 'repeat', ['RECTIFICATION_TO_REPEAT'], () => [
      reasonField,
      ...days,
      { name: 'surcharge', label: 'surcharge', kind: 'points', optional: true, hint: 'surcharge' },
    ]),
    {
      ...decision<RectificationRow>('waive-rectification', 'waive', [], withReason),
      may: (row, { me }) => open(row) && hasRole(me, 'supervisor', 'chair'),
    },
  ],
  newActs: [order],
};
