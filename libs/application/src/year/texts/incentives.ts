/** Claims for extra points. `points` is claimed; `verified` is what the office leaves of it, null when it rejects. */
export interface IncentiveText {
  readonly title: string;
  readonly points: string;
  readonly verified: string | null;
  readonly opinion: string;
}

/** Of one unit, which together exceed the cap of five points that the demo scheme declares. */
export const CLAIMS_OVER_THE_CAP: readonly IncentiveText[] = [
  { title: '获省级以上集体表彰', points: '3', verified: '3', opinion: '表彰文件真实有效，符合加分条件。' },
  {
    title: '承办全省现场会并作经验介绍',
    points: '2',
    verified: '2',
    opinion: '会议通知与交流材料齐全，同意加分。',
  },
  {
    title: '牵头编制的工作规范在全省推广',
    points: '1.5',
    verified: '1.5',
    opinion: '推广文件明确本单位为牵头单位，同意加分。',
  },
];

/** Of other units, one each. The first two are played in the demo too. */
export const OTHER_CLAIMS: readonly IncentiveText[] = [
  { title: '工作做法被省级简报刊用', points: '0.5', verified: '0.5', opinion: '刊用件核对无误，同意加分。' },
  {
    title: '在市级技能竞赛中获团体奖',
    points: '1.5',
    verified: '1',
    opinion: '按获奖等次对照标准应加 1 分，核减 0.5 分。',
  },
  {
    title: '参加跨区域救援受到表扬',
    points: '1',
    verified: '1',
    opinion: '表扬信与出动记录相符，同意加分。',
  },
  {
    title: '完成年度常规宣传任务',
    points: '2',
    verified: null,
    opinion: '属年度目标内的常规工作，不符合加分条件，不予认定。',
  },
  { title: '创新项目获市级优秀案例', points: '1', verified: '1', opinion: '评选结果文件齐全，同意加分。' },
];
