import { list, people, prose, row, text, instant, words } from '../desk/shown.js';
import type { Facts } from '../desk/facts.js';
import { hasRole } from '../session/me.js';
import type { Act, Field } from './act.js';
import { Blockers } from './blockers.js';
import { decision, optionsOf, reasonField, withReason } from './fields.js';
import type { Register } from './register.js';
import { STAGES } from './stages.js';
import { step, type Done, type Stamp } from './steps.js';

const STATUSES = ['pending', 'moved', 'returned', 'forced'] as const;

/** What the pages read of a request to move on (环节推进). */
interface TransitionRow {
  readonly request: string;
  readonly from: string;
  readonly to: string;
  readonly requestedBy: string;
  readonly requested: Stamp;
  readonly approvals: readonly {
    readonly by: string;
    readonly onBehalfOf: string | null;
    readonly stamp: Stamp;
  }[];
  readonly added: readonly (Done & { readonly person: string })[];
  readonly returned: (Done & { readonly to: string | null }) | null;
  readonly forced:
    (Done & { readonly blockers: readonly { readonly code: string; readonly subject: string }[] }) | null;
  readonly status: (typeof STATUSES)[number];
}

const stageField = ({ cycle }: Facts): Field => ({
  ...{ name: 'from', label: 'fromStage', kind: 'choice', options: optionsOf('stage:', cycle.openStages) },
});
const earlier: Field = {
  name: 'to',
  label: 'returnTo',
  kind: 'choice',
  options: optionsOf('stage:', STAGES),
};

const newActs: readonly Act<null>[] = [
  {
    ...decision<null>('request-transition', '', ['TRANSITION_TO_REQUEST'], (_, facts) => [stageField(facts)]),
    may: (_, { me }) => hasRole(me, 'office'),
  },
  {
    ...decision<null>('force-transition', 'force', [], (_, facts) => [
      stageField(facts),
      { ...reasonField, hint: 'force' },
    ]),
    may: (_, { me }) => hasRole(me, 'chair'),
  },
  {
    ...decision<null>('return-stage', 'return', [], (_, facts) => [stageField(facts), earlier, reasonField]),
    may: (_, { me }) => hasRole(me, 'chair'),
  },
];

/** 环节推进: what still blocks the open stage, and every request to leave one. */
export const TRANSITIONS: Register<TransitionRow> = {
  name: 'transitions',
  id: ({ request }) => request,
  heading: ({ from, to }) => row(words('stage:', from), text('→'), words('stage:', to)),
  status: ({ status }) => words('value:transitionStatus.', status),
  unitsOf: () => [],
  filters: [
    { name: 'status', title: 'transitionStatus', options: STATUSES, words: 'value:transitionStatus.' },
    { name: 'from', title: 'fromStage', options: STAGES, words: 'stage:' },
  ],
  sort: '-requestedAt',
  columns: [
    { title: 'fromStage', of: ({ from }) => words('stage:', from), sort: 'from' },
    { title: 'toStage', of: ({ to }) => words('stage:', to) },
    { title: 'requestedBy', of: ({ requestedBy }) => people(requestedBy) },
    { title: 'requestedAt', of: ({ requested }) => instant(requested.at), sort: 'requestedAt' },
    { title: 'approvedBy', of: ({ approvals }) => people(...approvals.map(({ by }) => by)) },
    { title: 'transitionReason', of: ({ returned, forced }) => prose(forced?.reason ?? returned?.reason) },
  ],
  details: [
    { title: 'fromStage', of: ({ from }) => words('stage:', from) },
    { title: 'toStage', of: ({ to }) => words('stage:', to) },
    { title: 'requestedBy', of: ({ requestedBy }) => people(requestedBy) },
    { title: 'requestedAt', of: ({ requested }) => instant(requested.at) },
    { title: 'addedApprovers', of: ({ added }) => people(...added.map(({ person }) => person)) },
    { title: 'returnedTo', of: ({ returned }) => words('stage:', returned?.to) },
    { title: 'transitionReason', of: ({ returned, forced }) => prose(forced?.reason ?? returned?.reason) },
    {
      title: 'forcedOver',
      of: ({ forced }) =>
        list(
          (forced?.blockers ?? []).map(({ code, subject }) => row(words('blocker:', code), text(subject))),
        ),
    },
  ],
  above: () => <Blockers />,
  steps: ({ requestedBy, requested, approvals, added, returned, forced }) => [
    ...step('StageTransitionRequested', { by: requestedBy, stamp: requested }),
    ...added.flatMap((one) => step('TransitionApproverAdded', one)),
    ...approvals.flatMap(({ by, stamp }) => step('StageTransitionApproved', { by, stamp })),
    ...step('StageTransitionReturned', returned),
    ...step('StageTransitionForced', forced),
  ],
  acts: [
    decision('approve-transition', 'approve', ['TRANSITION_TO_APPROVE']),
    decision('return-transition', 'return', ['TRANSITION_TO_APPROVE'], () => [
      { ...earlier, optional: true, hint: 'returnTo' },
      reasonField,
    ]),
    {
      ...decision<TransitionRow>('add-approver', 'approvers', [], (_, { people: staff }) => [
        {
          ...{ name: 'person', label: 'approver', kind: 'person' },
          options: staff
            .filter(
              ({ active, roles }) => active && (roles.includes('supervisor') || roles.includes('chair')),
            )
            .map(({ person, label }) => ({ value: person, text: label })),
        },
        ...withReason(),
      ]),
      may: ({ status }, { me }) => status === 'pending' && hasRole(me, 'office', 'supervisor', 'chair'),
    },
  ],
  newActs,
};
