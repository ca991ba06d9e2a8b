import { isActing, type Actor, type RectificationStatus } from '@kaoping/domain';
import { heirOf, inCycle } from '../cycles/succession.js';
import type { RectificationLine } from '../registers/rectifications.projection.js';
import { concerns, concernsEver, work, type WorkCode, type WorkFor, type WorkItem } from './work-sources.js';

/** What a unit has to plan or to report. */
export function rectifyingWork({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  return views.rectifications
    .list(cycle.cycle)
    .filter(({ unit }) => heirOf(cycle, unit) === actor.unit)
    .flatMap((line) => {
      if (line.status === 'ordered') return [item('RECTIFICATION_TO_PLAN', line, line.planBy.until)];
      return line.status === 'planned' ? [item('RECTIFICATION_TO_REPORT', line, line.reportBy.until)] : [];
    });
}

/** What was reported and nobody has looked at. */
export const reinspectingWork = (about: WorkFor): readonly WorkItem[] =>
  inStatus(about, 'reported', 'RECTIFICATION_TO_INSPECT', concernsEver);

/** What passed and waits for the person named; for any other leader where that one has a part in the unit by now. */
export function closingWork(about: WorkFor): readonly WorkItem[] {
  const { actor, cycle, views } = about;
  return views.rectifications
    .list(cycle.cycle)
    .filter(({ status, unit }) => status === 'passed' && !concernsEver(actor, [unit, heirOf(cycle, unit)]))
    .filter((line) => !hasOrdered(line, actor))
    .filter(
      (line) => isActing(actor, line.closer) || (isOfLeadingGroup(actor) && isCloserRecused(about, line)),
    )
    .map((line) => item('RECTIFICATION_TO_CLOSE', line));
}

/** As far as the cycle knows who heads what: a leader that it names. */
function isCloserRecused({ cycle }: WorkFor, { closer, unit }: RectificationLine): boolean {
  const named = cycle.leaders.find(({ person }) => person === closer);
  return named !== undefined && concerns(inCycle(cycle, named), [unit, heirOf(cycle, unit)]);
}

const isOfLeadingGroup = ({ roles }: Actor): boolean =>
  roles.includes('supervisor') || roles.includes('chair');

/** Whoever ordered it, or acts for that one, does not close it off; an order of before may name its own orderer. */
function hasOrdered({ closer, history: [ordered] }: RectificationLine, actor: Actor): boolean {
  return [ordered?.by, ordered?.stamp.onBehalfOf].some((one) => one !== closer && isActing(actor, one));
}

/** What did not pass waits for a leader. */
export const repeatingWork = (about: WorkFor): readonly WorkItem[] =>
  inStatus(about, 'failed', 'RECTIFICATION_TO_REPEAT');

/** Units of the lowest grade, after the bulletin, that have no order for it. */
export function orderingWork({ cycle, views }: WorkFor): readonly WorkItem[] {
  const result = views.results.result(cycle.cycle);
  if (!result?.bulletin || cycle.openStages.includes('archived')) return [];
  const lowest = views.cycles.schemeOf(cycle.cycle)?.bands.at(-1)?.name;
  const ordered = new Set(
    views.rectifications.list(cycle.cycle).flatMap(({ unit, grade }) => (grade === null ? [] : [unit])),
  );
  return result.computed.units
    .filter(({ unit, grade }) => grade === lowest && !ordered.has(unit) && unit !== cycle.officeUnit)
    .map(({ unit }) =>
      work('RECTIFICATION_TO_ORDER', unit, [unit], { since: result.bulletin?.stamp.at ?? null }),
    );
}

function inStatus(
  { cycle, actor, views }: WorkFor,
  wanted: RectificationStatus,
  code: WorkCode,
  recused = concerns,
) {
  return views.rectifications
    .list(cycle.cycle)
    .filter(({ status, unit }) => status === wanted && !recused(actor, [unit]))
    .map((line) => item(code, line));
}

function item(
  code: WorkCode,
  { order, unit, history }: RectificationLine,
  due: string | null = null,
): WorkItem {
  return work(code, order, [unit], { due, since: history.at(-1)?.stamp.at ?? null });
}
