import type { GradeEntry } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import type { ConsequenceLine } from '../registers/consequences.projection.js';
import { groundFallen } from '../results/ground-fallen.js';
import { awaitsLifting } from '../results/in-effect.js';
import { concerns, hadPart, work, type WorkFor, type WorkItem, type WorkSources } from './work-sources.js';

/** Entries to be confirmed, and those whose ground has fallen since, for a leader with no part in the unit. */
export function consequencesToDecide({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  const lines = views.consequences.list(cycle.cycle).filter(({ unit }) => !concerns(actor, [unit]));
  const recorded = lines
    .filter((line) => line.status === 'recorded' && !hadPart(actor, line.recorded))
    .filter((line) => groundFallen(line, views) === null)
    .map((line) => item('CONSEQUENCE_TO_CONFIRM', line, line.recorded.stamp.at));
  const fallen = lines
    .filter((line) => awaitsLifting(line, views))
    .map((line) => item('CONSEQUENCE_TO_LIFT', line, null));
  return [...recorded, ...fallen];
}

/** What the grades of a final result lead to and nobody has proposed yet, and what nobody was told of. */
export function consequencesToTell({ cycle, views }: WorkFor): readonly WorkItem[] {
  const lines = views.consequences.list(cycle.cycle);
  const untold = lines.filter(
    ({ status, told }) =>
      status !== 'recorded' &&
      (told.length > 0 || status !== 'lifted') &&
      !told.some(({ of }) => of === status),
  );
  const open = gradeConsequences(cycle.cycle, views)?.some(
    ({ consequence }) => views.consequences.consequence(cycle.cycle, consequence) === undefined,
  );
  return [
    ...(open ? [work('CONSEQUENCES_TO_PROPOSE', cycle.cycle)] : []),
    ...untold.map((line) =>
      item('CONSEQUENCE_TO_TELL', line, (line.lifted ?? line.confirmed)?.stamp.at ?? null),
    ),
  ];
}

/** What the person was told of and has not acknowledged; nobody does it for another. */
export function consequencesToAcknowledge({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  if (actor.mandate !== undefined) return [];
  return views.consequences.list(cycle.cycle).flatMap((line) => {
    const open = line.told.find(
      ({ person, of, acknowledged }) =>
        person === actor.person && of === line.status && acknowledged === null,
    );
    return open === undefined ? [] : [item('CONSEQUENCE_TO_ACKNOWLEDGE', line, open.stamp.at)];
  });
}

/** What the scheme lets follow from the grades of a final result; null: it is not final. */
export function gradeConsequences(
  cycle: string,
  { cycles, results }: Pick<WorkSources, 'cycles' | 'results'>,
): readonly GradeEntry[] | null {
  const result = results.result(cycle);
  if (result === undefined || result.finalised === null) return null;
  const bands = cycles.schemeOf(cycle)?.bands ?? [];
  return result.computed.units.flatMap(({ unit, grade }) =>
    (bands.find(({ name }) => name === grade)?.consequences ?? []).map(({ zh, kind = 'other' }, place) => ({
      consequence: derivedId('consequence', cycle, unit, grade ?? '', String(place)),
      ...{ unit, grade: grade ?? '', kind, text: zh },
    })),
  );
}

function item(
  code: WorkItem['code'],
  { consequence, unit }: ConsequenceLine,
  since: string | null,
): WorkItem {
  return work(code, consequence, [unit], { since });
}
