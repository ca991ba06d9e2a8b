import { CYCLE } from '../bureau.js';
import type { Scene } from '../moves/move.js';
import { reorganising } from '../moves/reorganising.js';
import { outsider } from './people.js';
import { as, reason, type Needed } from './step.js';

/** One in some years, while the plan is worked on. */
export function reorganisation(scene: Scene): Needed | undefined {
  const waiting = pendingChange(scene);
  if (waiting !== undefined || !scene.random.chance(12)) return waiting;
  const move = reorganising['propose-organisation-change'];
  return move && { ...move(scene), command: 'propose-organisation-change' };
}

/** Confirmed by a leader with no part in it, if there is one and nothing is in the way; else taken back. */
export function pendingChange({ views, random, today }: Scene): Needed | undefined {
  const line = views.organisation.list(CYCLE).find(({ status }) => status === 'proposed');
  if (line === undefined) return undefined;
  const { change, concerned, proposed, effectiveOn } = line;
  return random.chance(75) && effectiveOn <= today
    ? as(outsider(views, concerned, proposed.by), 'confirm-organisation-change', { change })
    : as(proposed.by, 'reject-organisation-change', { change, reason });
}
