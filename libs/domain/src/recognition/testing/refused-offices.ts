import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** Near twins of `accepted-offices.ts` that say too little, or two things. */
export const REFUSED_OFFICES: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['考核结果优秀的得10分，良好的得8分，合格的得6分，优秀的得9分', { weight: '10' }, 'price-differs'],
  ['年度考核优秀得5分，良好得3分，优秀等次得4分', { weight: '5' }, 'price-differs'],
  ['公文差错一处扣0.2分，错字一处扣0.1分，差错一处扣0.5分', { weight: '5' }, 'price-differs'],
  ['县区信息迟报每次扣1分，漏报每次扣2分，迟报每次扣2分', { weight: '5' }, 'price-differs'],
  ['考核内容包括制度建设（5分）和工作落实（5分）', { weight: '10' }, 'leftover'],
  ['材料少一摞扣1分', { weight: '5' }, 'leftover'],
  ['首次发现扣1分，第三次起每次扣2分', { weight: '10' }, 'levels'],
  ['脱岗首次发现扣1分，旷工第二次起每次扣2分', { weight: '10' }, 'levels'],
  ['本项实行倒扣分，每表彰一次加1分', { weight: '10' }, 'contradictory'],
  ['无台账扣2分，有一项即扣相应分值', { weight: '5' }, 'vague'],
  ['无台账扣2分，无方案扣2分，情节严重的扣相应分值', { weight: '5' }, 'vague'],
  ['以考核组评定结果为准，90分以上得满分，否则不得分', { weight: '10' }, 'elsewhere'],
  ['以考核组抽查结果为准，90分以上得满分，否则不得分', { weight: '10' }, 'elsewhere'],
  ['应在收到文件后30日内办结，每超1天扣0.1分，超过60日的不得分', { weight: '5' }, 'bands-gap'],
  ['应在收到文件后30日内办结且质量合格，每超1天扣0.1分', { weight: '5' }, 'second-condition'],
  ['综合排名前5名的得满分，第4名以后每降低1个名次扣0.5分', { weight: '5' }, 'unrelated'],
  ['以上年完成数为基数，按实际完成数占计划数的比例折算得分', { weight: '6', target: '50' }, 'unrelated'],
  ['全年计划检查200家次，完成计划且无投诉的得满分，未完成的按比例得分', { weight: '5' }, 'second-condition'],
];
