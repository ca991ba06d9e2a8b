import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** Near twins of a base with entries. */
export const REFUSED_LEDGERS: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['每获表彰一次加5分，每被通报一次扣3分', { weight: '100' }, 'start-missing'],
  ['每获表彰一次加5分，每被通报一次扣3分，最高10分', { weight: '10' }, 'start-missing'],
  ['基础分110分，每获省级表彰一次加5分，每被通报批评一次扣3分', { weight: '100' }, 'above-weight'],
  ['基础分80分，每获省级表彰一次加5分，每被通报批评一次扣3分，最高70分', { weight: '100' }, 'contradictory'],
  [
    '基础分80分，每获省级表彰一次加5分，每被通报批评一次扣3分，最低得90分',
    { weight: '100' },
    'contradictory',
  ],
  ['基础分80分，每获表彰一次加5分，每被通报一次扣3分，最高120分', { weight: '100' }, 'above-weight'],
  ['基础分80分，每获省级表彰一次加5分，满意度每下降1个百分点扣1分', { weight: '100' }, 'unrelated'],
  ['基础分80分，每获表彰一次加5分，被约谈的不得分，每被通报一次扣3分', { weight: '100' }, 'unrelated'],
  ['基础分80分，每获表彰一次加5分，每被通报一次酌情扣分', { weight: '100' }, 'vague'],
  ['基础分80分，每获表彰一次加5分，获表彰一次加3分，每被通报一次扣3分', { weight: '100' }, 'price-differs'],
  ['基础分80分，每获表彰一次加5分，其中省级表彰每次加8分，每被通报一次扣3分', { weight: '100' }, 'levels'],
  ['基础分80分，每有一篇信息被省级采用加2分，被市级采用加1分，每迟报一次扣1分', { weight: '100' }, 'levels'],
  ['基础分80分，获表彰2次加5分，被通报一次扣3分', { weight: '100' }, 'unrelated'],
  ['基础分80分，达到90%得满分，否则不得分', { weight: '100' }, 'leftover'],
  ['基础分80分，表彰+5分，通报-3分', { weight: '100' }, 'leftover'],
  ['在此基础上每获表彰一次加5分', { weight: '100' }, 'leftover'],
];
