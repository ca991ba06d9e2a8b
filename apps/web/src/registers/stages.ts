/** Stages that a scheme may declare, in the order of a year. */
export const STAGES = [
  ...(['entry', 'drafting', 'review', 'execution', 'self-evaluation', 'verification', 'evaluation'] as const),
  ...(['computation', 'decision', 'public-notice', 'bulletin', 'follow-up', 'archived'] as const),
] as const;
