/** 办结率 of 全年办结率在95%以上: what a rate is called, up to its last word. */
export const rateName = /[一-龥]*(?:率|满意度|知晓度)/;

/** 完成率 for 年度任务完成率 is the same rate told shorter. */
export const isSameRate = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || a.slice(-3) === b.slice(-3);
