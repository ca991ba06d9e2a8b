import type { Indicator } from '@kaoping/domain';
import { CYCLE } from '../bureau.js';
import type { Scene } from '../moves/move.js';
import { plannedNow } from '../moves/replanning.js';
import { leading, officeUnitOf, ofUnit, outsider } from './people.js';
import { as, dayAfter, reason, type Needed } from './step.js';

/** What an indicator needs next on its way from the unit that leads to the office; nothing where it applies to nobody. */
export function handedIn(
  { views, today, photo }: Scene,
  { id, units, rule, weight }: Indicator,
): Needed | undefined {
  const unit = leading(views, id, units);
  if (unit === undefined) return undefined;
  const [clerk, head] = [ofUnit('clerk', unit), ofUnit('head', unit)];
  const line = views.assessments.assessment(CYCLE, id);
  if (line.status === 'filed') return as(head, 'confirm-assessment', { indicator: id, unit });
  if (line.progress === null && rule !== undefined) {
    const result = {
      ...{ score: '91', source: '县委考核办', document: '〔2025〕2号' },
      arrivedOn: today,
    };
    return as('p-office-1', 'register-external-result', { indicator: id, result });
  }
  // Behind the self-evaluation nothing is reported any more; a dossier can be handed in without.
  const open = !views.cycles.openStages(CYCLE).includes('verification');
  if (line.progress === null && open && views.plans.closedFor(CYCLE, id) === undefined)
    return as(clerk, 'report-progress', {
      ...{ indicator: id, unit, counting: 'cumulative', asOf: min(today, '2024-12-31'), values: ['12'] },
      correction: '更正。',
    });
  if (!views.evidence.list(CYCLE, id).some(({ standing }) => standing.kind === 'in-place'))
    return as(clerk, 'submit-evidence', {
      ...{ indicator: id, unit, sha256: photo, acknowledgeShared: reason },
    });
  if (line.selfScore === null)
    return as(clerk, 'give-self-score', { indicator: id, unit, score: selfScore(weight), reason });
  return as(clerk, 'file-assessment', { indicator: id, unit });
}

const selfScore = (weight: string): string => String(Math.min(14, Math.floor(Number(weight))));

export function unverified(scene: Scene): Needed | undefined {
  const { views, random } = scene;
  for (const indicator of plannedNow(scene)) {
    const { id, units, weight } = indicator;
    if (views.standings.isVerified(CYCLE, id)) continue;
    const lead = leading(views, id, units);
    if (lead === undefined) continue;
    const carried = units.map(({ unit }) => unit);
    const free = outsider(views, carried);
    const ofOffice = carried.includes(officeUnitOf(views));
    const person = ofOffice ? free : random.pick(['p-office-1', free]);
    const { status, recalled, setAside } = views.assessments.assessment(CYCLE, id);
    // What was never filed is the unit's no more while the office verifies: it is returned, so that it can be handed in.
    const never = status === 'reporting' && recalled === null && setAside.length === 0;
    if (status === 'none' || never)
      return as(ofOffice ? free : 'p-office-1', 'return-assessment', {
        ...{ indicator: id, reason, deadline: dayAfter(scene.today) },
      });
    if (status === 'returned' || status === 'reporting' || status === 'filed')
      return handedIn(scene, indicator);
    if (status === 'confirmed') return as('p-office-1', 'open-assessment', { indicator: id });
    const score = String(random.int(0, Number(weight)));
    return as(person, 'verify-score', { indicator: id, score, reason });
  }
  return undefined;
}

const min = (a: string, b: string): string => (a < b ? a : b);
