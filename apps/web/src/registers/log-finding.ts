import { hasRole } from '../session/me.js';
import type { Act, Filled } from './act.js';
import { optionsOf } from './fields.js';

const SOURCES = ['inspection', 'superior', 'authority', 'hotline', 'media'];
const MODES = ['open', 'undercover', 'joint'];
/** What others report nobody of ours has inspected. */
const OF_INSPECTION = { field: 'source', is: ['inspection'] };
const LIABILITIES = ['direct', 'supervisory', 'leadership', 'posting'];

/**
 * 登记发现问题 against one unit, as it is done on the spot from a phone. One that several units share, or that a catalogue
 * prices by head, is logged through the API.
 */
export const logFinding: Act<null> = {
  name: 'log-finding',
  path: '',
  may: (_, { me }) => hasRole(me, 'inspector', 'office'),
  fields: () => [
    { name: 'source', label: 'source', kind: 'choice', options: optionsOf('value:findingSource.', SOURCES) },
    {
      ...{ name: 'mode', label: 'mode', kind: 'choice' },
      ...{ options: optionsOf('value:inspectionMode.', MODES), onlyIf: OF_INSPECTION },
    },
    { name: 'breach', label: 'breach', kind: 'line' },
    { name: 'description', label: 'description', kind: 'prose' },
    { name: 'place', label: 'place', kind: 'line' },
    { name: 'unit', label: 'chargedUnit', kind: 'unit' },
    {
      name: 'liability',
      label: 'liability',
      kind: 'choice',
      options: optionsOf('value:liability.', LIABILITIES),
    },
    { name: 'points', label: 'points', kind: 'points' },
    { name: 'inspectors', label: 'inspectors', kind: 'people', onlyIf: OF_INSPECTION },
    { name: 'photos', label: 'photos', kind: 'files', optional: true },
  ],
  body: ({
    source,
    mode,
    breach,
    description,
    place,
    unit,
    liability,
    points,
    inspectors,
    photos,
  }: Filled) => ({
    ...{ source, mode, breach, description, place, inspectors, photos: photos ?? [] },
    charges: [{ unit, liability, points }],
  }),
};
