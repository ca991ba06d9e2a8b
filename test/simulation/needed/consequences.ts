import { CYCLE } from '../bureau.js';
import type { Scene } from '../moves/move.js';
import { outsider } from './people.js';
import { as, reason, type Needed } from './step.js';

/** What follows from the year is put into force, taken back or upheld before it is closed. */
export function unsettled({ views, random }: Scene, stage: 'bulletin' | 'follow-up'): Needed | undefined {
  const open = views.worklist
    .blockers(CYCLE, stage)
    .find(({ code }) => code === 'CONSEQUENCE_NOT_CONFIRMED' || code === 'CONSEQUENCE_GROUND_FALLEN');
  const line = open && views.consequences.consequence(CYCLE, open.subject);
  if (open === undefined || line === undefined) return undefined;
  const { consequence, status, recorded } = line;
  const leader = outsider(views, [line.unit]);
  if (open.code === 'CONSEQUENCE_GROUND_FALLEN' && status === 'confirmed' && random.chance(40))
    return as(leader, 'uphold-consequence', { consequence, reason });
  if (open.code === 'CONSEQUENCE_NOT_CONFIRMED' && recorded.by !== leader)
    return as(leader, 'confirm-consequence', { consequence });
  return as(leader, 'lift-consequence', { consequence, cause: { kind: 'other', ref: null }, reason });
}
