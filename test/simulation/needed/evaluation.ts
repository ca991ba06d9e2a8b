import { CYCLE, cycleOpened } from '../bureau.js';
import type { Scene } from '../moves/move.js';
import { unitsOf } from './people.js';
import { as, type Needed } from './step.js';

export function unmarked({ views, random }: Scene): Needed | undefined {
  for (const { person } of cycleOpened.leaders) {
    const sheet = views.leaderSheets.sheet(CYCLE, person);
    if (sheet?.status === 'submitted' || sheet?.status === 'absent') continue;
    const marks = unitsOf(views).map((unit) => ({ unit, mark: String(random.int(5, 10)) }));
    const recused = new Set(sheet?.recusals.map(({ unit }) => unit) ?? []);
    const wanted = marks.filter(({ unit }) => !recused.has(unit));
    const marked = views.leaderSheets.ownMarks(CYCLE, person);
    const complete = wanted.every(({ unit }) => marked.some((mark) => mark.unit === unit));
    return complete
      ? as(person, 'submit-leader-sheet', { person })
      : as(person, 'mark-leader-sheet', { person, marks: wanted });
  }
  return undefined;
}

export function unvoted({ views, codes, random }: Scene): Needed | undefined {
  if (views.standings.ballots(CYCLE) >= 2) return undefined;
  if (codes.length < 2) return as('p-office-1', 'issue-ballot-codes', { count: 3 });
  const ratings = Object.fromEntries(unitsOf(views).map((unit) => [unit, random.pick(['A', 'B', 'C'])]));
  return as('p-nobody', 'cast-ballot', { code: random.pick(codes), ratings });
}
