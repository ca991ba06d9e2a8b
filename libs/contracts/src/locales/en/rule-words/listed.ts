import type { SameKeys } from '../../same-keys.js';
import type { listed as zh } from '../../zh-cn/rule-words/listed.js';

export const listed: SameKeys<typeof zh> = {
  count: {
    breaches: { one: '{{count}} breach', more: '{{count}} breaches' },
    times: { one: '{{count}} time', more: '{{count}} times' },
    heads: { one: '{{count}} person', more: '{{count}} people' },
  },
  class: {
    each: '"{{name}}": {{each}}',
    free: '"{{name}}" beyond {{free}}: {{each}}',
    all: '"{{name}}" takes everything',
    other: 'of no such class',
  },
  beyond: 'beyond {{free}}',
  zeroFrom: '{{count}} or more earns nothing',
  zeroFromOfAll: '{{count}} or more of all classes together earns nothing',
  item: {
    each: '{{points}} off for every 1 item missing',
    eachOf: '{{items}}: {{points}} off for every 1 item missing',
    absent: '{{name}} (missing or not met)',
    priced: '"{{what}}": {{points}} off',
    all: '"{{what}}" takes everything',
  },
  between: 'from {{from}} to {{to}}',
  included: '{{amount}} (included)',
  excluded: '{{amount}} (not included)',
  anyValue: 'any value',
  both: '{{range}} and {{second}}',
  second: 'the second value',
  bandOtherwise: 'anything else earns {{points}}',
  firstHolds: 'where several hold, the first in this order counts',
  grade: '"{{name}}" earns {{points}}',
  gradeOtherwise: 'any other grade earns {{points}}',
  met: 'the condition met',
  orNothing: '{{when}} earns {{points}}, else nothing',
  rank: {
    place: 'place {{from}}',
    places: 'places {{from}} to {{to}}',
    earns: '{{place}}: {{points}}',
    adds: '{{place}}: {{points}} added',
    percent: '{{percent}} of the full score',
    last: 'the last {{count}} in any case: {{points}}',
    thenEach: '{{points}} off for every 1 place further down',
    rest: 'any other place: {{points}}',
    ties: {
      share: 'who shares a place earns what it earns',
      average: 'who shares a place earns the mean of the places taken',
      lowest: 'who shares a place earns what the last of the places taken earns',
    },
    bonus: 'this may exceed the weight',
  },
};
