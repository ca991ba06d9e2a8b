import type { CheckedTable } from './checked.js';

/** Usual wordings of two numbers for one thing: stretches told by their ends, periods beside the year, shares below a target. */
export const PLAIN: CheckedTable = {
  proportional: [
    [
      '投资完成额达到12亿元得满分10分，不足12亿元的按比例计分，低于6亿元不得分。',
      { weight: '10' },
      [{ value: 9, measure: '亿元' }, '7.5'],
      [{ value: 5, measure: '亿元' }, '0'],
    ],
    ['完成12件得满分，不足12件的按比例得分', { weight: '10' }, [{ value: 9 }, '7.5'], [{ value: 12 }, '10']],
    ['产值达到1亿元得满分，不足1亿元的按比例计分', { weight: '10' }, [{ value: 0.5, measure: '亿元' }, '5']],
  ],
  banded: [
    [
      '不低于5000万元且不高于1亿元得满分，否则不得分',
      { weight: '10' },
      [{ value: 1, measure: '亿元' }, '10'],
      [{ value: 4999, measure: '万元' }, '0'],
      [{ value: 1.2, measure: '亿元' }, '0'],
    ],
    [
      '满意度不低于80%且满意度不高于95%得满分，否则不得分',
      { weight: '10' },
      [{ value: 85 }, '10'],
      [{ value: 96 }, '0'],
    ],
    [
      '偏差率大于3%且偏差率小于5%得3分，不超过3%得5分，5%以上不得分',
      { weight: '5' },
      [{ value: 4 }, '3'],
      [{ value: 3 }, '5'],
      [{ value: 5 }, '0'],
    ],
  ],
  shortfall: [
    [
      '网络带宽不低于200M得满分，每低10M扣0.5分',
      { weight: '5' },
      [{ value: 180 }, '4'],
      [{ value: 200 }, '5'],
    ],
    [
      '每月召开1次例会，全年12次，每少1次扣0.5分',
      { weight: '6' },
      [{ value: 10 }, '5'],
      [{ value: 12 }, '6'],
    ],
    ['每季度一次，全年4次，每少一次扣1分', { weight: '4' }, [{ value: 3 }, '3'], [{ missing: 2 }, '2']],
    ['每月报送信息2篇，全年不少于24篇，每少1篇扣0.2分', { weight: '5' }, [{ value: 20 }, '4.2']],
    ['每季度不少于2次，全年不少于8次得满分，每少1次扣0.5分', { weight: '4' }, [{ value: 6 }, '3']],
    ['每月召开1次例会得满分，每少1次扣1分', { weight: '10' }, [{ missing: 1 }, '9'], [{ value: 1 }, '10']],
    ['走访困难群众50户得满分，走访情况每少1户扣0.1分', { weight: '5' }, [{ value: 40 }, '4']],
    ['接待游客100万人次得满分，游客总量每少1万人次扣0.5分', { weight: '10' }, [{ value: 980000 }, '9']],
  ],
};
