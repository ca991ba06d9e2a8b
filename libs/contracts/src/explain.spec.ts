import { describe, expect, it } from '@jest/globals';
import { explain, type ExplanationJson } from './explain.js';

const done14: ExplanationJson = {
  code: 'explanation.proportional',
  params: { op: '>=', target: '14', measure: '个', value: '14', percent: '100', weight: '2', score: '2' },
};

describe('an explanation in words', () => {
  it('tells what was done, what was asked for and what it earned', () => {
    expect(explain('zh-CN', done14)).toBe('完成14个，目标不少于14个，得分率100%，得2分（满分2分）');
    expect(explain('en', done14)).toBe('14 个 done, target at least 14 个, 100 % earned: 2 of 2 points');
  });

  it('is for now and says how much was due while nothing is verified', () => {
    const provisional = { ...done14, params: { ...done14.params, value: '7', due: '50' } };
    expect(explain('zh-CN', provisional)).toBe(
      '完成7个，目标不少于14个，上季度末应完成50%，得分率100%，暂得2分（满分2分）',
    );
  });

  it('says of a limit that it was kept or missed', () => {
    const limit = { op: '=', target: '0', measure: '起', value: '1', percent: '0', weight: '1', score: '0' };
    expect(explain('zh-CN', { code: 'explanation.limit-missed', params: limit })).toBe(
      '实际1起，目标为0起，未达到要求，得0分（满分1分）',
    );
  });

  it('takes a mean apart', () => {
    const { weight: _, score: __, ...part } = done14.params;
    const mean: ExplanationJson = {
      code: 'explanation.mean',
      params: { count: '2', percent: '83.3333333333', weight: '1.5', score: '1.25' },
      parts: [
        { code: 'explanation.proportional', params: part },
        {
          code: 'explanation.milestones',
          params: { text: '方案印发', value: '66.6666666667', percent: '66.6666666667' },
        },
      ],
    };
    expect(explain('zh-CN', mean)).toBe(
      '2项目标平均得分率83.3333…%，得1.25分（满分1.5分）；其中：完成14个，目标不少于14个，得分率100%；方案印发完成进度66.6666666667%，得分率66.6666…%',
    );
  });

  it('says of a verified score that it is verified', () => {
    const verified = { code: 'explanation.verified', params: { weight: '2', score: '1.8' } };
    expect(explain('zh-CN', verified)).toBe('已核定，得1.8分（满分2分）');
  });
});
