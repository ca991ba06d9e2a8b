/** What is written in the disputes of a year. */
export interface AppealText {
  /** Name of the paper that comes with it. */
  readonly paper: string;
  readonly grounds: string;
  /** Of the panel. */
  readonly reasons: string;
}

export const VETO_REASON = '所监管企业发生一起一般生产安全责任事故，按规定实行一票否决。';

export const APPEALS = {
  veto: {
    paper: '事故调查结论',
    grounds: '事故调查组已认定该起事故为非生产安全责任事故，且涉事企业不在本科室监管范围。',
    reasons: '经核对事故调查报告，涉事企业由其他部门监管，否决的依据不成立，予以撤销。',
  },
  score: {
    paper: '工作台账',
    grounds: '全年任务均按期完成，台账齐全，核定时扣分偏重。',
    reasons: '所附台账与核定时所见一致，有两个月未按期报送，扣分符合评分细则，维持原得分。',
  },
} as const satisfies Readonly<Record<string, AppealText>>;

export const CORRECTION = {
  paper: '核定得分录入核对单',
  reason: '核对原始核定单，系统录入的得分与签字得分不符，属录入错误，按签字得分更正。',
} as const;
