import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** Sentences of which every part can be read and the whole means something else. */
export const MISREAD: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['达到95%得10分，低5个百分点以内得8分，低5个百分点以上不得分', { weight: '10' }, 'distance'],
  ['完成10次得满分，少3次以内得5分，少3次以上不得分', { weight: '10' }, 'distance'],
  ['排名全市第一得5分，进步一位加1分', { weight: '10' }, 'unrelated'],
  ['任务完成得5分，进步一位加1分', { weight: '10' }, 'unrelated'],
  ['获全国先进得5分，获全省先进得3分，每多获一项加1分', { weight: '10' }, 'unrelated'],
  ['获得先进称号得5分，每采用一篇信息加1分', { weight: '10' }, 'unrelated'],
  ['达到合格得3分，每提升一档加1分', { weight: '10' }, 'levels'],
  ['2024年满意度达到90%得5分，比2023年提高1个百分点加1分', { weight: '10' }, 'unrelated'],
  ['满意度达到90%得5分，较上年每提高1个百分点加1分', { weight: '10' }, 'unrelated'],
  ['A类企业检查覆盖率100%得3分，B类企业检查覆盖率80%以上得2分', { weight: '5' }, 'unrelated'],
  [
    '大型企业检查率100%得5分，中型企业检查率80%以上得3分，小型企业检查率60%以上得2分',
    { weight: '10' },
    'unrelated',
  ],
  ['甲项完成率90%以上得5分，乙项完成率80%以上得5分', { weight: '10' }, 'unrelated'],
  ['上半年完成50%以上得5分，全年完成100%得10分', { weight: '10' }, 'unrelated'],
  ['得分按名次递减，第一名10分，最后一名6分', { weight: '10' }, 'number-missing'],
  ['第一名得10分，其余名次依次递减', { weight: '10' }, 'number-missing'],
  ['连续2个月排名末位扣1分，连续3个月扣3分', { weight: '5' }, 'levels'],
  ['按月考核，每月1分，未完成当月任务不得分', { weight: '12' }, 'per-period'],
  ['每季度2.5分，未开展的季度不得分', { weight: '10' }, 'per-period'],
  ['每高（低）于平均值1个百分点加（扣）0.5分', { weight: '10' }, 'two-prices'],
  ['达到90%得8分，每高（低）1个百分点加（减）0.5分', { weight: '10' }, 'two-prices'],
  ['80%-90%（均含）得8分，90%以上得10分，80%以下得0分', { weight: '10' }, 'leftover'],
  ['95%以上得满分（不含95%），每低1个百分点扣1分', { weight: '10' }, 'leftover'],
];
