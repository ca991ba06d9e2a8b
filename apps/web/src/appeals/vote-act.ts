import type { Act, Field, Option } from '../registers/act.js';
import { OUTCOMES, type AppealRow } from './appeal.js';

const CORRECTING = ['upheld', 'partly'];
const outcomes: readonly Option[] = OUTCOMES.map((value) => ({
  value,
  words: `value:appealOutcome.${value}`,
}));

/** 表决: only a member of the panel, and only while nobody has ruled; a second vote takes the place of the first. */
export const voteOnAppeal: Act<AppealRow> = {
  name: 'vote-on-appeal',
  path: 'vote',
  answers: ['APPEAL_TO_VOTE'],
  may: ({ status, panel }, { me }) => status === 'accepted' && panel?.members.includes(me.person) === true,
  fields: (appeal) => [
    { name: 'outcome', label: 'outcome', kind: 'choice', options: outcomes },
    correctedField(appeal),
    { name: 'reasons', label: 'reasons', kind: 'prose' },
  ],
};

/** What counts instead: points, or how the veto or the indicator stands. */
function correctedField({ item: { kind } }: AppealRow): Field {
  const field = { name: 'corrected', label: 'corrected', onlyIf: { field: 'outcome', is: CORRECTING } };
  if (kind === 'veto') return { ...field, kind: 'choice', options: [standing('not-in-force')] };
  if (kind === 'applicability')
    return { ...field, kind: 'choice', options: ['not-applicable', 'applicable'].map(standing) };
  return { ...field, kind: 'points', hint: 'corrected' };
}

const standing = (value: string): Option => ({ value, words: `value:itemValue.${value}` });
