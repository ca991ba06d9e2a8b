/** What the words of every kind of rule are put together from. */
export const pieces = {
  comma: '，',
  semicolon: '；',
  point: '{{number}}分',
  points: '{{number}}分',
  full: '满分',
  fullOf: '满分{{points}}',
  startsFull: '满分{{points}}',
  amount: '{{value}}{{measure}}',
  percentPoint: '{{step}}个百分点',
  percentPoints: '{{step}}个百分点',
  day: '{{days}}天',
  days: '{{days}}天',
  about: '{{subject}}{{text}}',
  aboutEach: '{{subject}}{{text}}',
  heading: '{{subject}}：{{text}}',
  earns: '{{when}}得{{points}}',
  limit: {
    '>=': '{{amount}}（含）以上',
    '>': '超过{{amount}}',
    '<=': '不超过{{amount}}',
    '<': '低于{{amount}}',
    '=': '等于{{amount}}',
  },
  zeroWhen: '{{when}}的不得分',
  /** How a step counts that is begun and not complete. */
  steps: {
    completed: '（不足{{step}}不计）',
    begun: '（不足{{step}}按{{step}}计）',
    'pro-rata': '（不足{{step}}按比例计）',
  },
  /** Ends of a deduction. */
  most: '最多扣{{points}}',
  floor: '最低得{{points}}',
  out: '扣完为止',
};
