import type { StageId } from './scheme.js';

/** Every stage, or it does not compile; the keys stand in the order of a year. */
const STAGES: Readonly<Record<StageId, true>> = {
  entry: true,
  drafting: true,
  review: true,
  execution: true,
  'self-evaluation': true,
  verification: true,
  evaluation: true,
  computation: true,
  decision: true,
  'public-notice': true,
  bulletin: true,
  'follow-up': true,
  archived: true,
};

/** The stages of a year from first to last. */
export const STAGE_ORDER = Object.keys(STAGES) as readonly StageId[];
