import { describe, expect, it } from '@jest/globals';
import { hasText, translate } from './translate.js';

describe('a text', () => {
  it('puts codes into the words of the language and joins lists as the language does', () => {
    const blocked = {
      stage: 'verification',
      count: 2,
      blockers: ['SCORE_NOT_VERIFIED:1-4-1', 'LEADER_SHEET_MISSING:p-leader-2'],
    };
    expect(translate('zh-CN', 'refusal:STAGE_BLOCKED', blocked)).toBe(
      '环节“核定”还不能结束，尚有2项未办结：指标1-4-1尚未核定、p-leader-2的领导评价表尚未提交。请逐项办结后再申请推进。',
    );
    expect(translate('en', 'refusal:STAGE_BLOCKED', blocked)).toBe(
      'The stage "verification" cannot end yet, 2 things are unfinished: indicator 1-4-1 is not verified, the sheet of p-leader-2 is not submitted. Finish them, then ask again.',
    );
  });

  it('takes one code where several may stand', () => {
    const text = (stage: string | readonly string[]) =>
      translate('zh-CN', 'refusal:STAGE_NOT_OPEN', { stage, open: ['execution'] });
    expect(text('self-evaluation')).toContain('“年终自评”环节（当前环节：执行）');
    expect(text(['self-evaluation', 'verification'])).toContain('“年终自评、核定”');
    expect(translate('en', 'refusal:BALLOT_NOT_OPEN', { open: [], needed: ['evaluation'] })).toContain(
      '(stage: —)',
    );
  });

  it('says which sums of weights miss what was declared', () => {
    const params = {
      key: 'group:1-2',
      ...{ expected: '5', found: '4.5', difference: '-0.5', count: 2 },
      findings: ['group:1-2: 4.5/5', 'total: 99.5/100'],
    };
    expect(translate('zh-CN', 'refusal:PLAN_SUMS_OPEN', params)).toBe(
      '有2处权重合计不符，首先是一级指标1-2：应为5，实为4.5，相差-0.5。全部差异（实为/应为）：一级指标1-2: 4.5/5、总权重 99.5/100。请改正权重，或者逐项确认差异并说明理由。',
    );
  });

  it('says where an import is wrong, by row and header or by path', () => {
    const text = (...errors: string[]) =>
      translate('zh-CN', 'refusal:PLAN_IMPORT_INVALID', { count: errors.length, errors });
    expect(text('3:weight PLAN_WEIGHT_INVALID')).toContain('第3行“权重分值”权重分值应为大于0的半角数字');
    expect(text('0:得分 IMPORT_COLUMN_UNKNOWN')).toContain('表头“得分”不认识这一列');
    expect(text('categories[0].no: IMPORT_TEXT_EXPECTED')).toContain('categories[0].no应填写文字');
  });

  it('leaves what is no code as it came, and never reads it as a text of its own', () => {
    const text = (stage: string) => translate('zh-CN', 'refusal:STAGE_UNKNOWN', { stage });
    expect(text('拆分')).toContain('“拆分”环节');
    expect(text('constructor')).toContain('“constructor”环节');
    expect(text('{{stage}} $t(page:title)')).toContain('“{{stage}} $t(page:title)”环节');
    expect(text('<b>')).toContain('“<b>”');
  });

  it('leaves nothing behind for a parameter that was not given', () => {
    expect(translate('zh-CN', 'refusal:UNIT_UNKNOWN')).toBe(
      '“”不是本考评周期的参评单位。请从参评单位名单中选择。',
    );
  });

  it('is known or not known in each language by itself', () => {
    expect(hasText('en', 'stage:execution')).toBe(true);
    expect(hasText('en', 'stage:执行')).toBe(false);
    expect(hasText('zh-CN', 'value:findingStatus.logged')).toBe(true);
  });
});
