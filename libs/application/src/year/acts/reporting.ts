import { isDecimal, type Indicator, type Target } from '@kaoping/domain';
import { addDays } from '@kaoping/platform';
import { dateOf, instantOn } from '../calendar.js';
import { clerkOf } from '../cast.js';
import { increments, overcounted, type PlannedReport } from '../reports.js';
import type { Scene } from '../scene.js';
import type { Story } from '../story.js';
import { LATE_NOTES, NOTES, OVERCOUNT_CORRECTION } from '../texts/assessments.js';
import { submitProof } from './proof.js';

/** Chance in percent that a report comes with a file. */
const WITH_PROOF = 45;

/** Progress of every indicator, quarter by quarter, by the clerk of the lead unit, with files of proof. */
export function reporting(story: Story): readonly Scene[] {
  const { indicators } = story.year.plan;
  return [...indicators.flatMap((indicator) => reportsOn(story, indicator)), ...anOvercount(story)];
}

function reportsOn(story: Story, indicator: Indicator): readonly Scene[] {
  const reports = story.reports.get(indicator.id) ?? [];
  const proven = reports.map(() => story.random.chance(WITH_PROOF));
  const last = reports.length - 1;
  return reports.map((report, index) => {
    const at = story.someTime(report.sent);
    // Nothing can be filed without proof, so that the last report brings some where no other did.
    const withProof = proven[index] === true || (index === last && !proven.includes(true));
    return {
      act: 'reporting',
      at,
      play: () => send(story, { indicator, report, before: reports[index - 1], at, withProof }),
    };
  });
}

interface Sending {
  readonly indicator: Indicator;
  readonly report: PlannedReport;
  readonly before: PlannedReport | undefined;
  readonly at: string;
  readonly withProof: boolean;
}

function* send(story: Story, { indicator, report, before, at, withProof }: Sending) {
  const { cycle, course, random } = story;
  const own = course.indicators.get(indicator.id);
  const counting = own?.counting ?? 'cumulative';
  const values = counting === 'cumulative' ? report.totals : increments(report.totals, before?.totals);
  const note = random.pick(own?.behind.includes(report.quarter) ? LATE_NOTES : NOTES);
  const unit = indicator.units[0]?.unit ?? '';
  const input = {
    cycle,
    indicator: indicator.id,
    unit,
    counting,
    asOf: asOf(story, report, at),
    values,
    note,
  };
  yield* story.run(clerkOf(unit), 'report-progress', input);
  if (withProof) yield* submitProof(story, indicator, `第${report.quarter}季度进度佐证`);
}

/** The day of the report, or the end of its quarter once that has passed. */
function asOf({ calendar }: Story, { quarter }: PlannedReport, at: string): string {
  const end = calendar.quarters[quarter - 1]?.to ?? '';
  const day = dateOf(at);
  return day < end ? day : end;
}

/** One large number is counted too high in the last full quarter and taken back the next morning, with the reason. */
function anOvercount(story: Story): readonly Scene[] {
  const { year, course, calendar, cycle, reports } = story;
  const quarter = calendar.until === 'end' ? 3 : 2;
  const indicator = year.plan.indicators.find(({ id, targets }) => {
    const large = targets.every((target) => target.op === '>=') && targets.some(isLarge);
    return large && course.indicators.get(id)?.silent.includes(quarter) === false;
  });
  const report = reports.get(indicator?.id ?? '')?.findLast((planned) => planned.quarter === quarter);
  if (indicator === undefined || report === undefined) return [];
  const unit = indicator.units[0]?.unit ?? '';
  const quarterEnd = calendar.quarters[quarter - 1]?.to ?? '';
  const scene = (
    date: string,
    minutes: number,
    told: { values: readonly string[]; correction?: string },
  ): Scene => ({
    act: 'reporting',
    at: instantOn(date, minutes),
    *play() {
      const about = {
        cycle,
        indicator: indicator.id,
        unit,
        counting: 'cumulative',
        asOf: quarterEnd,
      } as const;
      yield* story.run(clerkOf(unit), 'report-progress', { ...about, ...told });
    },
  });
  return [
    scene(report.sent.to, 17 * 60, { values: overcounted(report.totals) }),
    scene(addDays(report.sent.to, 1), 9 * 60, { values: report.totals, correction: OVERCOUNT_CORRECTION }),
  ];
}

function isLarge(target: Target): boolean {
  return target.op === '>=' && isDecimal(target.value, { min: '100' });
}
