import { isZero, parsePoints, type ItemWord } from '@kaoping/domain';
import type { ConsequenceLine } from '../registers/consequences.projection.js';
import { concerns, work, type WorkFor, type WorkItem, type WorkSources } from './work-sources.js';

/** Entries to be confirmed, and those whose finding or veto has fallen since, for a leader with no part in the unit. */
export function consequencesToDecide({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  const lines = views.consequences.list(cycle.cycle).filter(({ unit }) => !concerns(actor, [unit]));
  const recorded = lines
    .filter((line) => line.status === 'recorded' && line.recorded.by !== actor.person)
    .filter((line) => !groundFallen(line, views))
    .map((line) => item('CONSEQUENCE_TO_CONFIRM', line, line.recorded.stamp.at));
  const fallen = lines
    .filter((line) => line.status !== 'lifted' && groundFallen(line, views))
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
  return [
    ...(gradesLeadFurther(cycle.cycle, views) ? [work('CONSEQUENCES_TO_PROPOSE', cycle.cycle)] : []),
    ...untold.map((line) =>
      item('CONSEQUENCE_TO_TELL', line, (line.lifted ?? line.confirmed)?.stamp.at ?? null),
    ),
  ];
}

/** What the person was told of and has not acknowledged. */
export function consequencesToAcknowledge({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  return views.consequences.list(cycle.cycle).flatMap((line) => {
    const open = line.told.find(
      ({ person, of, acknowledged }) =>
        person === actor.person && of === line.status && acknowledged === null,
    );
    return open === undefined ? [] : [item('CONSEQUENCE_TO_ACKNOWLEDGE', line, open.stamp.at)];
  });
}

/** What an entry follows from has fallen: the finding was withdrawn, the veto revoked, or an appeal took its points away. */
export function groundFallen(
  { cycle, unit, ground }: ConsequenceLine,
  { findings, vetoes, appeals }: Pick<WorkSources, 'findings' | 'vetoes' | 'appeals'>,
): boolean {
  const ruledAway = appeals.list(cycle).some(({ unit: appellant, item: { kind, subject }, ruling }) => {
    const corrected = ruling?.corrected ?? null;
    if (corrected === null || appellant !== unit || kind !== ground.kind) return false;
    if (kind === 'veto') return corrected === ('not-in-force' satisfies ItemWord);
    return subject === ground.ref && isZero(parsePoints(corrected));
  });
  if (ground.kind === 'finding')
    return ruledAway || findings.finding(cycle, ground.ref)?.status === 'withdrawn';
  return ground.kind === 'veto' && (ruledAway || vetoes.veto(cycle, unit)?.status === 'revoked');
}

function gradesLeadFurther(cycle: string, { cycles, results, consequences }: WorkSources): boolean {
  const result = results.result(cycle);
  if (result === undefined || result.finalised === null) return false;
  const bands = cycles.schemeOf(cycle)?.bands ?? [];
  const proposed = consequences.list(cycle).filter(({ ground }) => ground.kind === 'grade');
  return result.computed.units.some(({ unit, grade }) => {
    const leadsTo = bands.find(({ name }) => name === grade)?.consequences ?? [];
    const there = proposed.filter((line) => line.unit === unit && line.ground.ref === grade);
    return there.length < leadsTo.length;
  });
}

function item(
  code: WorkItem['code'],
  { consequence, unit }: ConsequenceLine,
  since: string | null,
): WorkItem {
  return work(code, consequence, [unit], { since });
}
