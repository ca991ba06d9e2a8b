/** 完成率 for 年度任务完成率 is the same rate told shorter. */
export const isSameRate = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || a.slice(-3) === b.slice(-3);
