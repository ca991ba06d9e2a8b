import { item, list, people, prose, row, text, units, words, type Shown } from '../desk/shown.js';
import { hasRole } from '../session/me.js';
import { decision, optionsOf, reasonField } from './fields.js';
import { recordConsequence } from './record-consequence.js';
import type { Register } from './register.js';
import { step, type Done, type Stamp } from './steps.js';

const CONSEQUENCE_KINDS = [
  ...(['commendation', 'public-criticism', 'rectification-order', 'award-ineligibility', 'other'] as const),
] as const;
const STATUSES = ['recorded', 'confirmed', 'over', 'lifted'] as const;
const CAUSES = ['ruling', 'finding-withdrawn', 'cost-gone', 'veto-revoked', 'other'] as const;

/** What the pages read of a consequence (结果运用). */
interface ConsequenceRow {
  readonly consequence: string;
  readonly number: number;
  readonly status: (typeof STATUSES)[number];
  readonly kind: (typeof CONSEQUENCE_KINDS)[number];
  readonly unit: string;
  readonly person: string | null;
  readonly text: string;
  readonly ground: { readonly kind: string; readonly ref: string };
  readonly groundFallen: boolean;
  readonly cost: string | null;
  readonly until: string | null;
  readonly recorded: Done;
  readonly confirmed: Done | null;
  readonly lifted: (Done & { readonly cause: { readonly kind: string } }) | null;
  readonly told: readonly {
    readonly person: string;
    readonly how: string;
    readonly by: string;
    readonly stamp: Stamp;
    readonly acknowledged: Stamp | null;
  }[];
}

function groundOf({ ground: { kind, ref } }: ConsequenceRow): Shown {
  const what = words('value:consequenceGround.', kind);
  if (kind === 'finding') return row(what, item('findings', ref));
  return row(what, kind === 'veto' ? item('vetoes', ref) : text(ref));
}

/** 结果运用台账. */
export const CONSEQUENCES: Register<ConsequenceRow> = {
  name: 'consequences',
  id: ({ consequence }) => consequence,
  heading: ({ number }) => text(number),
  status: ({ status }) => words('value:consequenceStatus.', status),
  unitsOf: ({ unit }) => [unit],
  filters: [
    { name: 'status', title: 'consequenceStatus', options: STATUSES, words: 'value:consequenceStatus.' },
    { name: 'unit', title: 'unitName' },
    { name: 'kind', title: 'consequenceKind', options: CONSEQUENCE_KINDS, words: 'value:consequenceKind.' },
  ],
  sort: 'number',
  columns: [
    { title: 'unitName', of: ({ unit }) => units(unit), sort: 'unit' },
    { title: 'consequenceKind', of: ({ kind }) => words('value:consequenceKind.', kind) },
    { title: 'consequenceText', of: (row) => prose(row.text) },
    { title: 'person', of: ({ person }) => people(person) },
    { title: 'validUntil', of: ({ until }) => text(until), sort: 'until' },
  ],
  details: [
    { title: 'unitName', of: ({ unit }) => units(unit) },
    { title: 'person', of: ({ person }) => people(person) },
    { title: 'consequenceKind', of: ({ kind }) => words('value:consequenceKind.', kind) },
    { title: 'consequenceText', of: (row) => prose(row.text) },
    { title: 'consequenceGround', of: groundOf },
    {
      title: 'groundFallen',
      of: ({ groundFallen }) => words('value:boolean.', groundFallen ? 'true' : null),
    },
    { title: 'cost', of: ({ cost }) => text(cost) },
    { title: 'validUntil', of: ({ until }) => text(until) },
    {
      title: 'told',
      of: ({ told }) => list(told.map((one) => row(people(one.person), text(one.how)))),
    },
    {
      title: 'acknowledged',
      of: ({ told }) => people(...told.filter((one) => one.acknowledged !== null).map((one) => one.person)),
    },
  ],
  steps: ({ recorded, confirmed, lifted, told }) => [
    ...step('ConsequenceRecorded', recorded),
    ...step('ConsequenceConfirmed', confirmed),
    ...told.flatMap(({ by, stamp, how }) => step('ConsequenceTold', { by, stamp }, how)),
    ...told.flatMap(({ person, acknowledged }) =>
      acknowledged === null ? [] : step('ConsequenceAcknowledged', { by: person, stamp: acknowledged }),
    ),
    ...step('ConsequenceLifted', lifted),
  ],
  acts: [
    decision('confirm-consequence', 'confirm', ['CONSEQUENCE_TO_CONFIRM']),
    {
      ...decision<ConsequenceRow>('lift-consequence', 'lift', ['CONSEQUENCE_TO_LIFT'], () => [
        { name: 'cause', label: 'cause', kind: 'choice', options: optionsOf('value:liftingCause.', CAUSES) },
        { name: 'ref', label: 'causeRef', kind: 'line', optional: true, hint: 'causeRef' },
        reasonField,
      ]),
      may: ({ status }, { me }) => status === 'confirmed' && hasRole(me, 'supervisor', 'chair'),
      body: ({ cause, ref = '', reason }) => ({
        ...{ reason, cause: { kind: cause, ...(ref !== '' && { ref }) } },
      }),
    },
    {
      ...decision<ConsequenceRow>('uphold-consequence', 'uphold', ['CONSEQUENCE_TO_LIFT'], () => [
        reasonField,
      ]),
      may: ({ status, groundFallen }, { me }) =>
        status === 'confirmed' && groundFallen && hasRole(me, 'supervisor', 'chair'),
    },
    decision('tell-consequence', 'tell', ['CONSEQUENCE_TO_TELL'], () => [
      { name: 'persons', label: 'persons', kind: 'people' },
      { name: 'how', label: 'how', kind: 'line' },
    ]),
    decision('acknowledge-consequence', 'acknowledge', ['CONSEQUENCE_TO_ACKNOWLEDGE']),
  ],
  newActs: [
    { ...decision('propose-grade-consequences', 'from-grades', ['CONSEQUENCES_TO_PROPOSE']) },
    recordConsequence,
  ],
};
