import { inCycle, type AppealLine } from '@kaoping/read-models';
import { CYCLE, PEOPLE } from '../bureau.js';
import { appealing } from '../moves/appealing.js';
import type { Scene } from '../moves/move.js';
import { officeUnitOf, ofUnit, outsider } from './people.js';
import { as, reason, type Needed } from './step.js';

/** A few appeals while there is time; some name what is not there. */
export function appealed(scene: Scene, until: string): Needed | undefined {
  const { views, random, today } = scene;
  const enough = today > until || views.appeals.list(CYCLE).length > 3;
  return enough || random.chance(15) ? undefined : moved('file-appeal', scene);
}

/** A final result is corrected now and then, by two people, and the second has no part in it. */
export function corrected(scene: Scene): Needed | undefined {
  const { views, random } = scene;
  const corrections = views.results.result(CYCLE)?.corrections ?? [];
  const waiting = corrections.find(({ status }) => status === 'proposed');
  if (waiting === undefined)
    return corrections.length > 1 || random.chance(50) ? undefined : moved('propose-correction', scene);
  const { correction, items } = waiting;
  const units = items.flatMap(({ unit, ...item }) => views.itemInForce(CYCLE, unit, item)?.units ?? [unit]);
  return random.chance(80)
    ? as(outsider(views, units), 'approve-correction', { correction })
    : as(outsider(views, units), 'reject-correction', { correction, reason });
}

function moved(command: string, scene: Scene): Needed | undefined {
  const move = appealing[command];
  return move && { ...move(scene), command };
}

/** Who has yet to vote, and then who presides. */
function voterOf({ panel, votes }: AppealLine): string {
  const open = panel?.members.find((member) => !votes.some(({ person }) => person === member));
  return open ?? panel?.presiding ?? '';
}

/** Accepted from outside the unit, heard by people with no part in it, and upheld or not. */
export function unheard(scene: Scene): Needed | undefined {
  const { views, random } = scene;
  const [line] = views.appeals.undecided(CYCLE);
  if (line === undefined) return undefined;
  const { appeal, unit, item, status, panel } = line;
  if (status === 'filed') {
    if (unit !== officeUnitOf(views)) return as('p-office-1', 'accept-appeal', { appeal });
    return as(outsider(views, [unit]), 'dismiss-appeal', { appeal, reason });
  }
  if (panel !== null && random.chance(70)) return moved('vote-on-appeal', scene);
  if (panel !== null)
    return as(voterOf(line), 'vote-on-appeal', { appeal, outcome: 'rejected', reasons: reason });
  // Whoever had a hand in it cannot hear it, and hands are many: then the unit takes it back.
  const units = views.itemInForce(CYCLE, unit, item)?.units ?? [unit];
  const cycle = views.cycles.cycle(CYCLE);
  const people = cycle === undefined ? PEOPLE : PEOPLE.map((one) => inCycle(cycle, one));
  const free = people
    .filter(({ roles, unit: own, heads }) => {
      const part = units.some((one) => one === own || heads.includes(one));
      return roles.includes('clerk') || roles.includes('head') ? !part : false;
    })
    .map(({ person }) => person);
  if (free.length < 3 || random.chance(10))
    return as(ofUnit('head', unit), 'withdraw-appeal', { appeal, reason });
  const namer = outsider(views, units);
  return as(namer, 'name-appeal-panel', { appeal, members: random.shuffle(free).slice(0, 3) });
}
