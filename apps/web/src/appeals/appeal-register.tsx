import { files, instant, people, prose, text, units, words } from '../desk/shown.js';
import { heirOf } from '../desk/facts.js';
import { hasRole } from '../session/me.js';
import type { Act, Field } from '../registers/act.js';
import type { Register } from '../registers/register.js';
import { step } from '../registers/steps.js';
import { appealedItem, ITEM_KINDS, itemValue, OUTCOMES, type AppealRow } from './appeal.js';
import { NoticeClock } from './notice-clock.js';
import { namePanel } from './panel-act.js';
import { RulingBox } from './ruling-box.js';
import { voteOnAppeal } from './vote-act.js';
import { Votes } from './votes.js';

const STATUSES = ['filed', 'accepted', 'ruled', 'dismissed', 'withdrawn'] as const;
const reason: Field = { name: 'reason', label: 'reason', kind: 'prose' };

const accept: Act<AppealRow> = {
  ...{ name: 'accept-appeal', path: 'accept', answers: ['APPEAL_TO_ACCEPT'], fields: () => [] },
};
const dismiss: Act<AppealRow> = {
  ...{ name: 'dismiss-appeal', path: 'dismiss', answers: ['APPEAL_TO_ACCEPT'], fields: () => [reason] },
};
const withdraw: Act<AppealRow> = {
  ...{ name: 'withdraw-appeal', path: 'withdraw', fields: () => [{ ...reason, hint: 'withdrawAppeal' }] },
  may: ({ status, unit }, { me, cycle }) =>
    (status === 'filed' || status === 'accepted') &&
    heirOf(cycle.roll, unit) === me.unit &&
    hasRole(me, 'clerk', 'head'),
};

/** 申诉台账. */
export const APPEALS: Register<AppealRow> = {
  name: 'appeals',
  id: ({ appeal }) => appeal,
  heading: ({ number }) => text(number),
  status: ({ status }) => words('value:appealStatus.', status),
  unitsOf: ({ unit }) => [unit],
  filters: [
    { name: 'status', title: 'appealStatus', options: STATUSES, words: 'value:appealStatus.' },
    { name: 'unit', title: 'unitName' },
    { name: 'kind', title: 'itemKind', options: ITEM_KINDS, words: 'value:itemKind.' },
    { name: 'outcome', title: 'appealOutcome', options: OUTCOMES, words: 'value:appealOutcome.' },
  ],
  sort: 'number',
  columns: [
    { title: 'unitName', of: ({ unit }) => units(unit), sort: 'unit' },
    { title: 'itemKind', of: ({ item }) => words('value:itemKind.', item.kind) },
    { title: 'subject', of: appealedItem },
    { title: 'originalValue', of: ({ ruling, value }) => itemValue(ruling?.original ?? value) },
    { title: 'correctedValue', of: ({ ruling }) => itemValue(ruling?.corrected ?? null) },
    { title: 'appealOutcome', of: ({ ruling }) => words('value:appealOutcome.', ruling?.outcome) },
    { title: 'filedAt', of: ({ filed }) => instant(filed.stamp.at), sort: 'filedAt' },
  ],
  details: [
    { title: 'unitName', of: ({ unit }) => units(unit) },
    { title: 'itemKind', of: ({ item }) => words('value:itemKind.', item.kind) },
    { title: 'subject', of: appealedItem },
    { title: 'filedValue', of: ({ value }) => itemValue(value) },
    { title: 'grounds', of: ({ grounds }) => prose(grounds) },
    { title: 'evidence', of: ({ evidence }) => files(evidence) },
    { title: 'filedAt', of: ({ filed }) => instant(filed.stamp.at) },
    { title: 'appealDeadline', of: ({ deadline }) => text(deadline) },
    { title: 'panelMembers', of: ({ panel }) => people(...(panel?.members ?? [])) },
    { title: 'presiding', of: ({ panel }) => people(panel?.presiding) },
  ],
  more: (appeal) => (
    <>
      <RulingBox appeal={appeal} />
      <Votes appeal={appeal} />
    </>
  ),
  above: () => <NoticeClock />,
  steps: ({ filed, accepted, dismissed, panel, votes, ruling, withdrawn }) => [
    ...step('AppealFiled', filed),
    ...step('AppealAccepted', accepted),
    ...step('AppealDismissed', dismissed),
    ...step('AppealPanelNamed', panel),
    ...votes.flatMap(({ person, stamp }) => step('AppealVoteCast', { by: person, stamp })),
    ...step('AppealRuled', ruling, ruling?.reasons),
    ...step('AppealWithdrawn', withdrawn),
  ],
  acts: [voteOnAppeal, accept, dismiss, namePanel, withdraw],
  newActs: [
    {
      ...{ name: 'file-appeal', path: '', fields: () => [], answers: ['APPEAL_REMINDED'] },
      may: (_, { me, cycle }) => hasRole(me, 'clerk', 'head') && cycle.openStages.includes('public-notice'),
    },
  ],
};
