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

/** What whoever decides on a transition is judged by: the scheme, and whose work leaves with the stage. */
export function impartiality(views: ReadModels, cycle: string, from: StageId | undefined) {
  return {
    stages: schemeOf(views, cycle).stages,
    submitters: from === undefined ? [] : views.worklist.submitters(cycle, from),
  };
}

/** The same for a return, which leads no further back than a decision on the result. */
export function wayBack(views: ReadModels, cycle: string, from: StageId | undefined) {
  const decided = (views.results.result(cycle)?.decision ?? null) !== null;
  return { ...impartiality(views, cycle, from), resultDecided: decided };
}
