import { Views } from '../views.js';
import {
  cycleOpened,
  planDrafted,
  planPublished,
  schemePublished,
  stageClosed,
  stageOpened,
} from './cycle-facts.js';
import { TestLog, type Telling, type Told } from './log.js';

/** Views that have seen these facts, in this order. */
export function given(...told: readonly Telling[]): Views {
  const views = new Views();
  for (const event of new TestLog().record(...told)) views.apply(event);
  return views;
}

/** The year has begun and its plan is in force. */
export const planInForce = (): readonly Told[] => [
  schemePublished(),
  cycleOpened(),
  planDrafted(),
  stageOpened('execution'),
  planPublished(),
];

/** Verification and evaluation run beside each other. */
export const verifying = (): readonly Told[] => [
  ...planInForce(),
  stageClosed('execution'),
  stageOpened('verification'),
  stageOpened('evaluation'),
];

export const evaluationOver = (): readonly Told[] => [stageClosed('verification'), stageClosed('evaluation')];
