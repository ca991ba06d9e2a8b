import type { SameKeys } from '../same-keys.js';
import type * as zh from '../zh-cn/act.js';

export const act: SameKeys<typeof zh.act> = {
  opening: 'opening the cycle',
  planning: 'making the annual plan',
  reporting: 'progress and evidence',
  checking: 'quarterly checks',
  inspecting: 'inspections',
  rewarding: 'incentives',
  'self-evaluation': 'self-evaluation',
  verification: 'verification',
  veto: 'veto',
  evaluation: 'leader and public evaluation',
  result: 'computation, decision, public notice',
  appeals: 'appeals',
  'follow-up': 'bulletin and follow-up',
};
