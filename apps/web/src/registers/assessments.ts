import { prose, text, units, words } from '../desk/shown.js';
import type { Register } from './register.js';
import { step, type Done, type Stamp } from './steps.js';

const STATUSES = ['none', 'reporting', 'filed', 'confirmed', 'opened', 'returned', 'verified'] as const;

/** What the pages read of the assessment of an indicator; scores are decimal strings. */
interface AssessmentRow {
  readonly indicator: string;
  readonly title: string;
  readonly category: string;
  readonly group: string;
  readonly weight: string;
  readonly units: readonly string[];
  readonly dueDate: string;
  readonly evidence: number;
  readonly status: (typeof STATUSES)[number];
  readonly progress: { readonly asOf: string } | null;
  readonly selfScore: {
    readonly score: string;
    readonly reason: string | null;
    readonly stamp: Stamp;
  } | null;
  readonly filed: Done | null;
  readonly confirmed: Done | null;
  readonly opened: Done | null;
  readonly returned: (Done & { readonly deadline: string }) | null;
  readonly verified: (Done & { readonly score: string; readonly computed: string | null }) | null;
}

/** 指标考评情况: read only; what is done about an indicator is done through the API and the command line. */
export const ASSESSMENTS: Register<AssessmentRow> = {
  name: 'assessments',
  listedOnly: true,
  id: ({ indicator }) => indicator,
  heading: ({ indicator, title }) => text(`${indicator} ${title}`),
  status: ({ status }) => words('value:assessmentStatus.', status),
  unitsOf: (line) => line.units,
  filters: [
    { name: 'status', title: 'assessmentStatus', options: STATUSES, words: 'value:assessmentStatus.' },
    { name: 'unit', title: 'unitName' },
  ],
  sort: 'plan',
  columns: [
    { title: 'units', of: (line) => units(...line.units) },
    { title: 'weight', of: ({ weight }) => text(weight), sort: 'weight' },
    { title: 'selfScore', of: ({ selfScore }) => text(selfScore?.score), sort: 'selfScore' },
    { title: 'verifiedScore', of: ({ verified }) => text(verified?.score), sort: 'verifiedScore' },
    { title: 'dueDate', of: ({ dueDate }) => text(dueDate), sort: 'dueDate' },
  ],
  details: [
    { title: 'category', of: ({ category }) => text(category) },
    { title: 'group', of: ({ group }) => text(group) },
    { title: 'units', of: (line) => units(...line.units) },
    { title: 'weight', of: ({ weight }) => text(weight) },
    { title: 'dueDate', of: ({ dueDate }) => text(dueDate) },
    { title: 'asOf', of: ({ progress }) => text(progress?.asOf) },
    { title: 'evidenceCount', of: ({ evidence }) => text(evidence) },
    { title: 'selfScore', of: ({ selfScore }) => text(selfScore?.score) },
    { title: 'selfScoreReason', of: ({ selfScore }) => prose(selfScore?.reason) },
    { title: 'computedScore', of: ({ verified }) => text(verified?.computed) },
    { title: 'verifiedScore', of: ({ verified }) => text(verified?.score) },
    { title: 'deadline', of: ({ returned }) => text(returned?.deadline) },
  ],
  steps: ({ filed, confirmed, opened, returned, verified }) => [
    ...step('AssessmentFiled', filed),
    ...step('AssessmentConfirmed', confirmed),
    ...step('AssessmentOpened', opened),
    ...step('AssessmentReturned', returned),
    ...step('ScoreVerified', verified),
  ],
  acts: [],
  newActs: [],
};
