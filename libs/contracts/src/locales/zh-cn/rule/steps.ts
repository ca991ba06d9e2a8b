/** How components and totals came to their points: `steps` of an appraisal, beside the explanations of the rules. */
export const steps = {
  'step-rounded': '{{before}}分保留{{decimals}}位小数（{{mode, rule}}）为{{points}}分',
  'step-floor': '{{before}}分低于下限，按{{points}}分计',
  'step-cap': '{{before}}分高于上限，按{{points}}分计',
  'step-class-cap': '“{{name}}”{{before}}分高于该类上限，按{{points}}分计',
  'target-excused': '不适用的指标权重{{excused}}分不计入，承担的权重为{{carried}}分',
  'target-spread': '不适用的指标权重{{excused}}分摊到其余指标，承担的权重仍为{{carried}}分',
  'target-spread-sum': '其余指标共得{{before}}分，乘以{{factor}}为{{points}}分',
  'target-percent': '共得{{sum}}分，除以权重{{whole}}分，按百分制为{{points}}分',
  'target-difficulty': '{{before}}分乘以难度系数{{factor}}为{{points}}分',
  'leader-mean': '{{sheets}}份评价表的加权平均',
  'leader-too-few': '评价表{{sheets}}份，少于{{minimum}}份，没有得分',
  'leader-absent-leave': '{{absent}}人未评价，不计入',
  'leader-absent-zero': '{{absent}}人未评价，按0分计',
  'leader-absent-full': '{{absent}}人未评价，按满分计',
  'public-mean': '{{ballots}}张票的平均',
  'public-too-few': '有效票{{ballots}}张，少于{{minimum}}张，没有得分',
  /** Modes of rounding. */
  'half-away-from-zero': '四舍五入',
  'half-even': '四舍六入五成双',
  down: '舍去',
  up: '进一',
};
