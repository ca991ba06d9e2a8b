import type { SameKeys } from '../same-keys.js';
import type * as zh from '../zh-cn/stage.js';

export const stage: SameKeys<typeof zh.stage> = {
  entry: 'entry',
  drafting: 'drafting',
  review: 'review',
  execution: 'execution',
  'self-evaluation': 'self-evaluation',
  verification: 'verification',
  evaluation: 'leader and public evaluation',
  computation: 'computation',
  decision: 'collective decision',
  'public-notice': 'public notice and appeals',
  bulletin: 'bulletin',
  'follow-up': 'follow-up',
  archived: 'archived',
};
