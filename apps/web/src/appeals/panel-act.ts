import type { Facts } from '../desk/facts.js';
import { hasRole } from '../session/me.js';
import type { Act, Field } from '../registers/act.js';
import type { AppealRow } from './appeal.js';

/** 指定复核组: nobody of the unit is offered; of other conflicts the server knows and says which. */
export const namePanel: Act<AppealRow> = {
  name: 'name-appeal-panel',
  path: 'panel',
  answers: ['APPEAL_PANEL_TO_NAME'],
  may: ({ status }, { me }) => status === 'accepted' && hasRole(me, 'chair'),
  fields: ({ unit }, { people }: Facts): readonly Field[] => {
    const options = people
      .filter((one) => one.active && one.unit !== unit)
      .map(({ person, label }) => ({ value: person, text: label }));
    return [
      { name: 'members', label: 'members', kind: 'people', options, hint: 'panel' },
      { name: 'presiding', label: 'presiding', kind: 'person', options, optional: true, hint: 'presiding' },
    ];
  },
};
