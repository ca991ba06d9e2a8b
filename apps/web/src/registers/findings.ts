import { files, instant, list, people, prose, row, text, units, words } from '../desk/shown.js';
import { heirOf } from '../desk/facts.js';
import { hasRole } from '../session/me.js';
import type { Act, Field } from './act.js';
import { decision, withReason } from './fields.js';
import { logFinding } from './log-finding.js';
import type { Register } from './register.js';
import { step, type Done } from './steps.js';

const STATUSES = ['logged', 'answered', 'signed', 'confirmed', 'withdrawn'] as const;
const SOURCES = ['inspection', 'superior', 'authority', 'hotline', 'media'] as const;

interface Charge {
  readonly unit: string;
  readonly liability: string;
  readonly points: string;
  readonly share?: string;
}

/** What the pages read of a finding (发现问题). */
export interface FindingRow {
  readonly finding: string;
  readonly number: number;
  readonly book: 'own' | 'superior';
  readonly status: (typeof STATUSES)[number];
  readonly source: (typeof SOURCES)[number];
  readonly mode: string | null;
  readonly breach: string;
  readonly breachCode: string | null;
  readonly description: string;
  readonly place: string;
  readonly foundAt: string | null;
  readonly charges: readonly Charge[];
  readonly inspectors: readonly string[];
  readonly photos: readonly string[];
  readonly logged: { readonly at: string | null };
  readonly inCharge: { readonly unit: string; readonly recordedBy: string } | null;
  readonly answerBy: { readonly until: string } | null;
  readonly answers: readonly {
    readonly unit: string;
    readonly by: string;
    readonly text: string;
    readonly stamp: Done['stamp'];
  }[];
  readonly unanswered: readonly string[];
  readonly verified: (Done & { readonly opinion: string | null }) | null;
  readonly signed: Done | null;
  readonly confirmed: Done | null;
  readonly deductions: readonly Charge[];
  readonly corrections: readonly Done[];
  readonly withdrawn: Done | null;
}

const chargedUnits = ({ charges }: FindingRow): readonly string[] => [
  ...new Set(charges.map(({ unit }) => unit)),
];

/** 基础科 直接责任 0.5（60%） */
const charge = ({ unit, liability, points, share }: Charge) =>
  row(
    units(unit),
    words('value:liability.', liability),
    text(share === undefined ? points : `${points}（${share}%）`),
  );

/** Who has taken over from a unit charged answers for it, under its own name. */
const answer: Act<FindingRow> = {
  name: 'answer-finding',
  path: 'answer',
  answers: ['FINDING_TO_ANSWER', 'ANSWER_REMINDED'],
  fields: () => [{ name: 'text', label: 'answer', kind: 'prose' }],
  with: ({ finding, charges }, { work, cycle }) => {
    const waits = work.find(({ code, subject }) => code === 'FINDING_TO_ANSWER' && subject === finding);
    return { unit: heirOf(cycle.roll, waits?.units[0] ?? charges[0]?.unit ?? '') };
  },
};

const opinion: Field = { name: 'opinion', label: 'opinion', kind: 'prose', optional: true };

/** 问题台账. */
export const FINDINGS: Register<FindingRow> = {
  name: 'findings',
  id: ({ finding }) => finding,
  // Each book is numbered by itself.
  heading: ({ number, book }) =>
    book === 'own' ? text(number) : row(words('value:findingBook.', book), text(number)),
  status: ({ status }) => words('value:findingStatus.', status),
  unitsOf: chargedUnits,
  filters: [
    { name: 'status', title: 'findingStatus', options: STATUSES, words: 'value:findingStatus.' },
    { name: 'unit', title: 'unitName' },
    { name: 'source', title: 'findingSource', options: SOURCES, words: 'value:findingSource.' },
    { name: 'book', title: 'findingBook', options: ['own', 'superior'], words: 'value:findingBook.' },
  ],
  sort: 'number',
  columns: [
    { title: 'breach', of: ({ breach }) => prose(breach) },
    { title: 'charges', of: ({ charges }) => list(charges.map(charge)) },
    { title: 'findingSource', of: ({ source }) => words('value:findingSource.', source) },
    { title: 'place', of: ({ place }) => text(place), sort: 'place' },
    { title: 'answerBy', of: ({ answerBy }) => text(answerBy?.until), sort: 'answerBy' },
    { title: 'loggedAt', of: ({ logged }) => instant(logged.at), sort: 'loggedAt' },
  ],
  details: [
    { title: 'findingBook', of: ({ book }) => words('value:findingBook.', book) },
    { title: 'findingSource', of: ({ source }) => words('value:findingSource.', source) },
    { title: 'inspectionMode', of: ({ mode }) => words('value:inspectionMode.', mode) },
    { title: 'breach', of: ({ breach, breachCode }) => row(text(breach), text(breachCode)) },
    { title: 'description', of: ({ description }) => prose(description) },
    { title: 'place', of: ({ place }) => text(place) },
    { title: 'foundAt', of: ({ foundAt }) => instant(foundAt) },
    { title: 'charges', of: ({ charges }) => list(charges.map(charge)) },
    {
      title: 'deductions',
      of: ({ deductions, status }) => list(status === 'withdrawn' ? [] : deductions.map(charge)),
    },
    { title: 'inspectors', of: ({ inspectors }) => people(...inspectors) },
    { title: 'sectionInCharge', of: ({ inCharge }) => units(inCharge?.unit) },
    { title: 'photos', of: ({ photos }) => files(photos) },
    { title: 'answerBy', of: ({ answerBy }) => text(answerBy?.until) },
    {
      title: 'answers',
      of: ({ answers }) => list(answers.map((one) => row(units(one.unit), prose(one.text)))),
    },
    {
      title: 'unanswered',
      of: ({ unanswered, status }) => units(...(status === 'withdrawn' ? [] : unanswered)),
    },
  ],
  steps: ({ inCharge, logged, answers, verified, signed, confirmed, corrections, withdrawn }) => [
    { what: 'event:FindingLogged', by: inCharge?.recordedBy ?? null, at: logged.at },
    ...answers.flatMap((one) => step('FindingAnswered', one, one.text)),
    ...step('FindingVerified', verified, verified?.opinion),
    ...step('FindingSigned', signed),
    ...step('FindingConfirmed', confirmed),
    ...corrections.flatMap((one) => step('FindingCorrected', one)),
    ...step('FindingWithdrawn', withdrawn),
  ],
  acts: [
    answer,
    decision('verify-finding', 'verify', ['FINDING_TO_VERIFY'], () => [opinion]),
    decision('confirm-finding', 'confirm', ['FINDING_TO_CONFIRM'], () => [
      { name: 'reason', label: 'reason', kind: 'prose', optional: true },
    ]),
    {
      ...decision<FindingRow>('withdraw-finding', 'withdraw', ['FINDING_TO_CONFIRM'], withReason),
      may: ({ status }, { me }) => status === 'confirmed' && hasRole(me, 'supervisor', 'chair'),
    },
  ],
  newActs: [logFinding],
};
