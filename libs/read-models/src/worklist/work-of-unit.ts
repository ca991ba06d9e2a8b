import type { Indicator } from '@kaoping/domain';
import { heirOf } from '../cycles/succession.js';
import type { AssessmentLine } from '../registers/assessment-line.js';
import { isUndecided } from '../registers/findings.projection.js';
import { rectifyingWork } from './work-of-rectification.js';
import { demandedOf, quarterOf, work, type WorkFor, type WorkItem } from './work-sources.js';

/** What waits for the clerk (绩效工作人员): reports, self-scores, what came back, findings to answer. */
export function clerkWork(about: WorkFor): readonly WorkItem[] {
  const { actor, cycle, views } = about;
  const unit = actor.unit ?? '';
  const items = demandedOf(views, cycle.cycle, unit).flatMap((indicator) => {
    const line = views.assessments.assessment(cycle.cycle, indicator.id);
    return [...progressWork(indicator, line, about), ...filingWork(indicator, line, about)];
  });
  return [...items, ...findingWork(about), ...rectifyingWork(about)];
}

/** What waits for the head (科室负责人): what the clerk has filed, and findings to answer. */
export function headWork(about: WorkFor): readonly WorkItem[] {
  const { actor, cycle, views } = about;
  const filed = demandedOf(views, cycle.cycle, actor.unit ?? '').flatMap((indicator) => {
    const { status, filed } = views.assessments.assessment(cycle.cycle, indicator.id);
    if (status !== 'filed' || !leads(indicator, actor.unit)) return [];
    return [
      work('ASSESSMENT_TO_CONFIRM', indicator.id, unitsOf(indicator), { since: filed?.stamp.at ?? null }),
    ];
  });
  return [...filed, ...findingWork(about), ...rectifyingWork(about)];
}

/**
 * A report is missing when the latest one does not reach into the quarter of today. What the office registered of
 * another authority is no unit's to report.
 */
function progressWork(
  indicator: Indicator,
  { progress, status }: AssessmentLine,
  about: WorkFor,
): readonly WorkItem[] {
  const { cycle, today, views } = about;
  if (!cycle.openStages.includes('execution')) return [];
  if (views.plans.closedFor(cycle.cycle, indicator.id) !== undefined) return [];
  const quarter = quarterOf(cycle, today);
  const withUnit = status === 'none' || status === 'reporting' || status === 'returned';
  if (quarter === null || !withUnit || progress?.unit === null) return [];
  if (progress !== null && progress.asOf >= quarter.from) return [];
  return [work('PROGRESS_TO_REPORT', indicator.id, unitsOf(indicator), { due: quarter.to })];
}

/** The lead unit alone scores, files and amends, for all that carry the indicator. */
function filingWork(
  indicator: Indicator,
  line: AssessmentLine,
  { cycle, actor }: WorkFor,
): readonly WorkItem[] {
  if (!leads(indicator, actor.unit)) return [];
  const units = unitsOf(indicator);
  if (line.status === 'returned') {
    const { deadline = null, stamp } = line.returned ?? {};
    return [work('ASSESSMENT_TO_AMEND', indicator.id, units, { due: deadline, since: stamp?.at ?? null })];
  }
  if (line.status !== 'none' && line.status !== 'reporting') return [];
  const again = line.setAside.at(-1);
  const amending =
    (line.recalled !== null || again !== undefined) && cycle.openStages.includes('verification');
  if (!cycle.openStages.includes('self-evaluation') && !amending) return [];
  const code = line.selfScore === null ? 'SELF_SCORE_TO_GIVE' : 'ASSESSMENT_TO_FILE';
  const { deadline: due = null, stamp } = again ?? {};
  return [work(code, indicator.id, units, { due, since: stamp?.at ?? null })];
}

/** As long as an answer is taken: until the finding is decided, or its time is over. */
function findingWork({ actor, cycle, today, views }: WorkFor): readonly WorkItem[] {
  const unit = actor.unit ?? '';
  return views.findings
    .list(cycle.cycle)
    .filter((line) => isUndecided(line))
    .filter(({ answerBy }) => answerBy === null || today <= answerBy.until)
    .flatMap(({ finding, logged, answerBy, unanswered }) =>
      unanswered
        // Who has taken a unit over answers what was held against it.
        .filter((charged) => heirOf(cycle, charged) === unit)
        .map((charged) =>
          work('FINDING_TO_ANSWER', finding, [charged], { due: answerBy?.until ?? null, since: logged.at }),
        ),
    );
}

const leads = ({ units }: Indicator, unit: string | undefined): boolean => units[0]?.unit === unit;

const unitsOf = ({ units }: Indicator): readonly string[] => units.map(({ unit }) => unit);
