import type { SameKeys } from '../same-keys.js';
import type * as zh from '../zh-cn/explanation.js';

export const explanation: SameKeys<typeof zh.explanation> = {
  proportional: '{{value}} {{measure}} done, target {{op, op}} {{target}} {{measure}}, {{percent}} % earned',
  proportional_due:
    '{{value}} {{measure}} done, target {{op, op}} {{target}} {{measure}}, {{due}} % due by the end of last quarter, {{percent}} % earned',
  'limit-kept': '{{value}} {{measure}}, target {{op, op}} {{target}} {{measure}}, kept',
  'limit-missed': '{{value}} {{measure}}, target {{op, op}} {{target}} {{measure}}, missed',
  milestones: '{{text}} {{value}} % done, {{percent}} % earned',
  milestones_due: '{{text}} {{value}} % done, {{due}} % due by the end of last quarter, {{percent}} % earned',
  mean: 'mean of {{count}} targets, {{percent}} % earned',
  verified: 'verified',
  scored: '{{how}}: {{score}} of {{weight}} points',
  scored_due: '{{how}}: {{score}} of {{weight}} points for now',
  parts: '{{whole}}; of which: {{parts}}',
  between: '; ',
};
