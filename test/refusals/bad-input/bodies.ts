import { CLERK_UNIT, INDICATOR, raw, reporting, type BadInput } from '../support/world.js';

/** Bodies, their shapes and media types. */
export const shapes: readonly BadInput[] = [
  ['half a document', raw('{"unit":"u06"'), 400, 'REQUEST_MALFORMED'],
  ['nothing where JSON was promised', raw(''), 400, 'REQUEST_MALFORMED'],
  ['a number that a computer rounds', raw('{"unit":1581.0434470000001}'), 400, 'JSON_NUMBER_INEXACT'],
  ['a key twice', raw('{"unit":"u06","unit":"u07"}'), 400, 'JSON_KEY_REPEATED'],
  ['null', raw('null'), 400, 'INPUT_INVALID'],
  ['a list where an object belongs', raw('[{"unit":"u06"}]'), 400, 'INPUT_INVALID'],
  ['a text where an object belongs', raw('"u06"'), 400, 'INPUT_INVALID'],
  ['an object where a text belongs', raw('{"unit":{"$ne":null}}'), 400, 'INPUT_INVALID'],
  ['a text where a list belongs', reporting({ values: '14' }), 400, 'INPUT_INVALID'],
  ['a list of lists', reporting({ values: [['14']] }), 400, 'INPUT_INVALID'],
  ['an unknown field', reporting({ colour: 'red' }), 400, 'INPUT_INVALID'],
  ['a missing field', reporting({ asOf: undefined }), 400, 'INPUT_INVALID'],
  ['__proto__', raw('{"unit":"u06","__proto__":{"roles":["office"]}}'), 400, 'REQUEST_MALFORMED'],
  [
    'a name that would be lost',
    reporting({ observation: { counts: { constructor: 1 } } }),
    400,
    'REQUEST_KEY_RESERVED',
  ],
  [
    'constructor.prototype',
    raw('{"unit":"u06","constructor":{"prototype":{"roles":["office"]}}}'),
    400,
    'REQUEST_MALFORMED',
  ],
  ['a very long text', reporting({ note: '考'.repeat(1_001) }), 400, 'INPUT_INVALID'],
  [
    'a blank text',
    ({ clerk, now }) =>
      clerk.post(now.path(`/indicators/${INDICATOR}/recall`), { unit: CLERK_UNIT, reason: '　 \n' }),
    400,
    'INPUT_INVALID',
  ],
  ['plain text', raw('unit=u06', { 'content-type': 'text/plain' }), 415, 'MEDIA_TYPE_UNSUPPORTED'],
  [
    'a form',
    raw('unit=u06', { 'content-type': 'application/x-www-form-urlencoded' }),
    415,
    'MEDIA_TYPE_UNSUPPORTED',
  ],
  [
    'a form to a command without a body',
    ({ office, next }) =>
      office.raw('POST', next.path('/plan/submit'), 'a=b', {
        'content-type': 'application/x-www-form-urlencoded',
      }),
    415,
    'MEDIA_TYPE_UNSUPPORTED',
  ],
  ['XML', raw('<unit>u06</unit>', { 'content-type': 'application/xml' }), 415, 'MEDIA_TYPE_UNSUPPORTED'],
  ['a body too large', raw(JSON.stringify({ unit: 'u'.repeat(1024 * 1024) })), 413, 'BODY_TOO_LARGE'],
  [
    'a table that is no CSV',
    ({ office, next }) =>
      office.post(next.path('/plan/import'), { format: 'csv', content: '序号,"二级指标\n1' }),
    400,
    'PLAN_IMPORT_UNREADABLE',
  ],
  [
    'a table with what nobody sees in it',
    ({ office, next }) =>
      office.post(next.path('/plan/import'), { format: 'json', content: '[{"title":"值\\u200b班"}]' }),
    400,
    'PLAN_IMPORT_UNSEEN_CHARACTER',
  ],
  [
    'an observation with what nobody sees in it',
    reporting({ values: undefined, observation: { value: '5\u202e7' } }),
    400,
    'INPUT_INVALID',
  ],
  [
    'a table with wrong headers',
    ({ office, next }) => office.post(next.path('/plan/import'), { format: 'csv', content: '颜色\n红\n' }),
    400,
    'PLAN_IMPORT_INVALID',
  ],
  [
    'a table that was left out',
    ({ office, next }) => office.post(next.path('/plan/import'), { format: 'json' }),
    400,
    'PLAN_IMPORT_SOURCE_MISSING',
  ],
];
