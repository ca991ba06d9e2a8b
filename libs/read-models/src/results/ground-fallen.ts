import { isZero, parsePoints, type FallenGround, type ItemWord } from '@kaoping/domain';
import { heirOf } from '../cycles/succession.js';
import type { Cycles } from '../cycles/cycles.projection.js';
import type { QuarterlyChecks } from '../quarterly-check/quarterly-checks.projection.js';
import type { AppealLine, AppealsRegister } from '../registers/appeals.projection.js';
import type { ConsequenceLine } from '../registers/consequences.projection.js';
import type { FindingsRegister } from '../registers/findings.projection.js';
import type { VetoesRegister } from '../registers/vetoes.projection.js';
import { costOfFinding } from '../standings/cost-of-finding.js';
import type { Standings } from '../standings/standings.projection.js';
import type { Results } from './results.projection.js';

/** Where it is looked up what an entry follows from. */
export interface GroundSources {
  readonly cycles: Cycles;
  readonly findings: FindingsRegister;
  readonly vetoes: VetoesRegister;
  readonly appeals: AppealsRegister;
  readonly quarterlyChecks: QuarterlyChecks;
  readonly standings: Standings;
  readonly results: Results;
}

/**
 * How what an entry follows from has fallen: the finding was withdrawn, the veto revoked, an appeal took its points away,
 * lost eligibility rests on a finding that costs nothing any more, or the grade is another one since a correction. Null
 * while it stands.
 */
export function groundFallen(line: ConsequenceLine, views: GroundSources): FallenGround | null {
  const { cycle, unit, kind, ground } = line;
  if (ground.kind === 'finding' && views.findings.finding(cycle, ground.ref)?.status === 'withdrawn')
    return 'finding-withdrawn';
  if (ground.kind === 'veto' && views.vetoes.veto(cycle, ground.ref)?.status === 'revoked')
    return 'veto-revoked';
  // No grade is held against or granted to anybody before it is final, and then every ruling is in it.
  if (ground.kind === 'grade') return overtakenBy(line, views) === null ? null : 'grade-corrected';
  if (rulingsOn(line, views).some((appeal) => takesAway(appeal))) return 'ruling';
  const costs = ground.kind === 'finding' && kind === 'award-ineligibility';
  const cost = costs ? costOfFinding(cycle, unit, ground.ref, views.standings) : null;
  return cost !== null && isZero(parsePoints(cost)) ? 'cost-gone' : null;
}

/** A correction that gave the unit another grade than the one that an entry follows from. */
export interface Overtaking {
  readonly correction: string;
  /** `stream@revision` */
  readonly ref: string;
  /** Of its number 更正〔year〕sequence号. */
  readonly year: number | null;
  readonly sequence: number | null;
  readonly from: string;
  readonly to: string | null;
}

/** The latest of them; null: the entry follows from no grade, or from the one that the unit has. */
export function overtakenBy(
  { cycle, unit, ground }: ConsequenceLine,
  { results }: Pick<GroundSources, 'results'>,
): Overtaking | null {
  const result = results.result(cycle);
  const grade = result?.computed.units.find((row) => row.unit === unit)?.grade ?? null;
  if (ground.kind !== 'grade' || result === undefined || grade === ground.ref) return null;
  const made = result.corrections.findLast(
    ({ status, changes }) =>
      status === 'approved' &&
      changes.some((row) => row.unit === unit && row.before.grade !== row.after.grade),
  );
  if (made === undefined || made.decided === null) return null;
  const { correction, year, sequence, decided } = made;
  const { stream, revision } = decided.stamp.ref;
  return { correction, ref: `${stream}@${revision}`, year, sequence, from: ground.ref, to: grade };
}

/** Names of the rulings that corrected what an entry follows from: the appeal, and the place in the log. */
export function rulingsAbout(line: ConsequenceLine, views: GroundSources): readonly string[] {
  return rulingsOn(line, views).flatMap(({ appeal, ruling }) => {
    const { stream, revision } = ruling.stamp.ref;
    return [appeal, `${stream}@${revision}`];
  });
}

type Ruled = AppealLine & { readonly ruling: NonNullable<AppealLine['ruling']> };

/** Of the unit, or of the one that took over from it, and about the ground. A grade is what everything together came to. */
function rulingsOn({ cycle, unit, ground }: ConsequenceLine, views: GroundSources): readonly Ruled[] {
  const view = views.cycles.cycle(cycle);
  const heir = (one: string) => (view === undefined ? one : heirOf(view, one));
  const about = aboutGround(cycle, ground, views);
  return views.appeals
    .list(cycle)
    .filter((line): line is Ruled => line.ruling !== null && line.ruling.corrected !== null)
    .filter(({ unit: appellant, item }) => heir(appellant) === heir(unit) && about(item));
}

function aboutGround(
  cycle: string,
  { kind, ref }: ConsequenceLine['ground'],
  { quarterlyChecks }: Pick<GroundSources, 'quarterlyChecks'>,
): (item: AppealLine['item']) => boolean {
  switch (kind) {
    case 'finding':
      return (item) => item.kind === 'finding' && item.subject === ref;
    case 'veto':
      return (item) => item.kind === 'veto';
    case 'grade':
      return () => true;
    case 'criticism': {
      const sheet = quarterlyChecks.list(cycle).find(({ quarter }) => String(quarter) === ref);
      const behind = sheet?.criticisms.flatMap(({ items }) => items.map(({ indicator }) => indicator)) ?? [];
      return ({ kind: of, subject }) =>
        (of === 'indicator' || of === 'applicability') && behind.includes(subject);
    }
  }
}

/** A grade or a criticism does not fall with one of the scores below it. */
function takesAway({ item: { kind }, ruling: { corrected } }: Ruled): boolean {
  if (corrected === null) return false;
  if (kind === 'veto') return corrected === ('not-in-force' satisfies ItemWord);
  return kind === 'finding' && isZero(parsePoints(corrected));
}
