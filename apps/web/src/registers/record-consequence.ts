import { hasRole } from '../session/me.js';
import type { Act } from './act.js';
import { optionsOf } from './fields.js';

const KINDS = ['commendation', 'public-criticism', 'rectification-order', 'award-ineligibility', 'other'];
const GROUNDS = ['finding', 'criticism', 'veto', 'grade'];

/** 登记结果运用事项: what follows for a unit or somebody who works there, and from what. */
export const recordConsequence: Act<null> = {
  name: 'record-consequence',
  path: '',
  may: (_, { me }) => hasRole(me, 'office'),
  fields: () => [
    { name: 'unit', label: 'unit', kind: 'unit' },
    { name: 'person', label: 'concernedPerson', kind: 'person', optional: true, hint: 'concernedPerson' },
    {
      name: 'kind',
      label: 'consequenceKind',
      kind: 'choice',
      options: optionsOf('value:consequenceKind.', KINDS),
    },
    { name: 'text', label: 'consequenceText', kind: 'prose' },
    {
      name: 'ground',
      label: 'ground',
      kind: 'choice',
      options: optionsOf('value:consequenceGround.', GROUNDS),
    },
    { name: 'ref', label: 'groundRef', kind: 'line', hint: 'groundRef' },
    { name: 'until', label: 'validUntil', kind: 'day', optional: true },
  ],
  body: ({ unit, person = '', kind, text, ground, ref, until = '' }) => ({
    ...{ unit, kind, text, ground: { kind: ground, ref } },
    ...(person !== '' && { person }),
    ...(until !== '' && { until }),
  }),
};
