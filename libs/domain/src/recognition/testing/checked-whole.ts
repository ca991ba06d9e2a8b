import type { CheckedTable } from './checked.js';

/** None at all beside too few, any delay beside a long one, free days, and limits below zero. */
export const WHOLE: CheckedTable = {
  banded: [
    [
      '整改完成率90%以上（含90%，下同）得3分，80%-90%得2分，80%以下得0分',
      { weight: '3' },
      [{ value: 90 }, '3'],
      [{ value: 85 }, '2'],
    ],
    [
      '未开展巡查的扣2分，巡查少于4次的扣1分',
      { weight: '5' },
      [{ value: 4 }, '5'],
      [{ value: 2 }, '4'],
      [{ value: 0 }, '3'],
    ],
    ['未公开的扣2分；公开率低于80%的扣1分', { weight: '5' }, [{ value: 95 }, '5'], [{ value: 70 }, '4']],
    [
      '未按时报送的扣1分，逾期5天以上的扣2分',
      { weight: '5' },
      [{ daysLate: 0 }, '5'],
      [{ daysLate: 3 }, '4'],
      [{ daysLate: 5 }, '3'],
    ],
    [
      '逾期5日内报送的扣1分，逾期5日以上报送的扣2分，未报送的不得分',
      { weight: '3' },
      [{ daysLate: 0 }, '3'],
      [{ daysLate: 5 }, '2'],
      [{ daysLate: 6 }, '1'],
    ],
    [
      '结转结余变动率≤-15%，计3分；-15%＜结转结余变动率≤0，计2分；结转结余变动率＞0，不计分',
      { weight: '3' },
      [{ value: -15 }, '3'],
      [{ value: -10 }, '2'],
      [{ value: 0 }, '2'],
      [{ value: 1 }, '0'],
    ],
  ],
  'threshold-linear': [
    [
      '逾期3天以内不扣分，超过3天的，每超1天扣0.5分',
      { weight: '5' },
      [{ daysLate: 3 }, '5'],
      [{ daysLate: 5 }, '4'],
    ],
    [
      '变动率≤-5%得满分，每升高1个百分点扣1分',
      { weight: '5' },
      [{ value: -5 }, '5'],
      [{ value: -3 }, '3'],
      [{ value: 2 }, '0'],
    ],
    ['增长率达到-3%得满分，每低1个百分点扣1分', { weight: '5' }, [{ value: -2 }, '5'], [{ value: -5 }, '3']],
    [
      '成本控制在100万元以内得满分，每超过1万元扣1分',
      { weight: '5' },
      [{ value: 102, measure: '万元' }, '3'],
    ],
  ],
  'all-or-nothing': [
    ['变动率≤负15%得满分，否则不得分', { weight: '3' }, [{ value: -20 }, '3'], [{ value: -10 }, '0']],
  ],
  'deduct-per-occurrence': [
    [
      '年内发生下列情形之一的，本项不得分：（1）瞒报事故；（2）发生群体性事件',
      { weight: '5' },
      [{ failed: ['瞒报事故'] }, '0'],
      [{ failed: [] }, '5'],
    ],
    [
      '年内发生以下情形之一的，每起扣2分：1.瞒报事故；2.群体性事件',
      { weight: '5' },
      [{ counts: { 瞒报事故: 1 } }, '3'],
    ],
    ['合同履约率100%得3分，每有一项未履约扣1分', { weight: '3' }, [{ occurrences: 1 }, '2']],
    ['工作规范得满分，每出现一次差错扣1分', { weight: '5' }, [{ occurrences: 2 }, '3']],
    ['按要求报送得满分，每迟报一次扣1分', { weight: '5' }, [{ occurrences: 2 }, '3']],
    ['资料齐全得满分，缺一项扣1分', { weight: '5' }, [{ missing: 2 }, '3']],
  ],
  accumulate: [
    [
      '引进人才5名得5分，每多引进1名加1分，最高8分',
      { weight: '8' },
      [{ value: 7 }, '7'],
      [{ value: 5 }, '5'],
    ],
    ['每篇得0.5分，完成10篇得满分', { weight: '5' }, [{ occurrences: 4 }, '2']],
  ],
};
