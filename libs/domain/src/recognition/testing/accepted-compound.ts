import type { AcceptedTable } from './accepted-row.js';

/** Two conditions in one clause, of which one suffices or both must hold; prices whose sign stands elsewhere. */
export const ACCEPTED_COMPOUND: AcceptedTable = {
  composite: [
    [
      '数量100件以上或金额500万元以上得满分，否则不得分',
      { weight: '5' },
      { parts: [{ value: 90 }, { value: 500 }] },
      '5',
    ],
    [
      '数量100件以上或金额500万元以上得满分，否则不得分',
      { weight: '5' },
      { parts: [{ value: 99 }, { value: 499 }] },
      '0',
    ],
    ['降幅10%以上或总量低于500吨得满分', { weight: '5' }, { parts: [{ value: 5 }, { value: 499 }] }, '5'],
    ['降幅10%以上或总量低于500吨得满分', { weight: '5' }, { parts: [{ value: 9 }, { value: 500 }] }, '0'],
    [
      '超支5%以上或结余30%以上的不得分，否则得满分',
      { weight: '5' },
      { parts: [{ value: 2 }, { value: 29 }] },
      '5',
    ],
    [
      '超支5%以上或结余30%以上的不得分，否则得满分',
      { weight: '5' },
      { parts: [{ value: 2 }, { value: 30 }] },
      '0',
    ],
  ],
  'all-or-nothing': [
    ['达到90%以上或提高5个百分点以上得满分，否则不得分', { weight: '5' }, { met: true }, '5'],
    ['满意度达到90%以上，或较上年提升的，得满分，否则不得分', { weight: '5' }, { met: false }, '0'],
    ['全部办结且满意率90%以上得5分，否则不得分', { weight: '5' }, { met: true }, '5'],
    ['组织2次以上演练并有方案的得3分，否则不得分', { weight: '3' }, { met: false }, '0'],
    ['办结率达到100%，群众满意得5分，否则不得分', { weight: '5' }, { met: false }, '0'],
    ['检查12次以上并建立台账的得5分，否则不得分', { weight: '5' }, { met: true }, '5'],
  ],
  'deduct-per-occurrence': [
    ['每投诉一次1分，扣完为止', { weight: '5' }, { occurrences: 2 }, '3'],
    ['违规一次1分，扣完为止', { weight: '5' }, { occurrences: 2 }, '3'],
    ['扣分标准：每次0.5分', { weight: '5' }, { occurrences: 2 }, '4'],
    ['减分项：每发现一处1分', { weight: '5' }, { occurrences: 2 }, '3'],
    ['扣分不超过本项分值的每次1分', { weight: '5' }, { occurrences: 2 }, '3'],
    ['扣分事项：每漏报一条0.2分', { weight: '5' }, { occurrences: 2 }, '4.6'],
    ['减分标准：每起0.5分，最多扣2分', { weight: '5' }, { occurrences: 5 }, '3'],
    ['迟报一次0.5分，漏报一次1分，扣完为止', { weight: '5' }, { counts: { 迟报: 1, 漏报: 1 } }, '3.5'],
  ],
  'threshold-linear': [
    ['偏差率为0得5分，每正（负）偏差1个百分点扣1分', { weight: '5' }, { value: -2 }, '3'],
    ['偏差率为0得5分，每正（负）偏差1个百分点扣1分', { weight: '5' }, { value: 2 }, '3'],
  ],
  accumulate: [
    ['加分项：每采用一篇0.5分，最高3分', { weight: '5' }, { occurrences: 2 }, '1'],
    [
      '国家级3分/篇，省级2分/篇，市级1分/篇，上限10分',
      { weight: '10' },
      { counts: { 国家级: 1, 市级: 2 } },
      '5',
    ],
  ],
};
