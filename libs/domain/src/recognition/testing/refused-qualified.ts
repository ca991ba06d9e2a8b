import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** What qualifies a step or a limit, goals beside a step that passes them, and a lack of one thing beside a limit of another. */
export const REFUSED_QUALIFIED: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['满意度90%以上得满分，较上年每下降1个百分点扣1分', { weight: '10' }, 'unrelated'],
  ['满意度90%以上得满分，每季度每下降1个百分点扣1分', { weight: '10' }, 'unrelated'],
  ['达标率100%得满分，每下降1%扣0.5分，连续两月低于90%不得分', { weight: '8' }, 'unrelated'],
  ['未按要求开展活动的，首次提醒，再次每次扣0.5分', { weight: '3' }, 'leftover'],
  ['逾期未办结的，每件每天扣0.1分', { weight: '2' }, 'leftover'],
  ['完成率达到100%得满分，每超1个百分点扣1分', { weight: '10' }, 'contradictory'],
  ['新增就业1000人得满分，每多100人扣1分', { weight: '5' }, 'contradictory'],
  ['完成率在90%以上的，每提高1个百分点扣1分', { weight: '5' }, 'contradictory'],
  ['药占比控制在30%以上，每上升1个百分点扣0.5分', { weight: '5' }, 'contradictory'],
  ['出勤率控制在95%以下，每下降1个百分点扣1分', { weight: '5' }, 'contradictory'],
  ['未建立台账的扣1分；合格率低于90%的扣2分', { weight: '5' }, 'unrelated'],
  ['未建立制度的扣2分，制度执行率低于80%的扣1分', { weight: '5' }, 'unrelated'],
  ['未召开的不得分，召开不足2次的得2分', { weight: '5' }, 'unrelated'],
  ['按时完成得满分，推迟2天以内不扣分，每超1天扣1分', { weight: '5' }, 'unrelated'],
  ['全年组织3-5次活动，每少1次扣1分', { weight: '5' }, 'unrelated'],
  ['完成目标任务得满分，每超1个百分点加0.1分，最高加2分', { weight: '10', target: '100' }, 'unrelated'],
  ['全部完成得满分，每超额完成1项加0.5分，最高加2分', { weight: '8', target: '10' }, 'unrelated'],
  ['按时完成得满分，获得表彰的每次加1分，最高加2分', { weight: '10' }, 'unrelated'],
  ['按时完成得满分，每提前1天加0.5分，最高加2分', { weight: '10' }, 'unrelated'],
  ['完成招商任务10亿元得满分，项目未落地的每个扣1分', { weight: '10' }, 'unrelated'],
  ['办结率达到95%得满分，被投诉的每次扣1分', { weight: '10' }, 'unrelated'],
  ['优秀得满分，被投诉的每次扣1分', { weight: '10' }, 'unrelated'],
  ['按时完成得满分，群众投诉每件扣1分', { weight: '10' }, 'unrelated'],
  ['覆盖率90%得满分，每少1个村扣1分', { weight: '5' }, 'contradictory'],
];
