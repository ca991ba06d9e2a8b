import type { Blocker, StageDefinition, StageId } from '@kaoping/domain';
import type { ReadModels } from '@kaoping/read-models';
import { schemeOf } from './look-up.js';

/** What a transition is judged by: the stages of the scheme, what blocks the way, and how far the view had read. */
export interface GateFacts {
  readonly stages: readonly StageDefinition[];
  readonly blockers: readonly Blocker[];
  readonly seen: string;
}

/** Ask for it only with views that have reached the head of the log. */
export function gate(views: ReadModels, cycle: string, from: StageId | undefined): GateFacts {
  const { stages } = schemeOf(views, cycle);
  return {
    stages,
    blockers: from === undefined ? [] : views.worklist.blockers(cycle, from),
    seen: views.lastSeen ?? '',
  };
}
