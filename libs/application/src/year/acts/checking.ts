import { checkStatus, dueAt, scoreIndicator, type Indicator, type QuarterNumber } from '@kaoping/domain';
import { instantOn, type Span } from '../calendar.js';
import { OFFICE } from '../cast.js';
import { totalsBy } from '../reports.js';
import type { Scene } from '../scene.js';
import type { Story } from '../story.js';
import { ADJUSTMENT_REASON } from '../texts/assessments.js';

/** The quarterly checks in order: opened, one item adjusted with a reason, what is behind criticised, closed. */
export function checking(story: Story): readonly Scene[] {
  return story.calendar.checking.flatMap((span, index) => check(story, (index + 1) as QuarterNumber, span));
}

function check(story: Story, quarter: QuarterNumber, span: Span): readonly Scene[] {
  const { cycle, calendar } = story;
  const behind = behindIn(story, quarter);
  const adjusted =
    behind.length > 1 ? behind.find((indicator) => isJudgedByOffice(story, indicator)) : undefined;
  const criticised = behind.length > (adjusted === undefined ? 0 : 1);
  return [
    {
      act: 'checking',
      at: instantOn(span.from, 9 * 60),
      *play() {
        yield* story.run(OFFICE, 'open-quarterly-check', { cycle, quarter });
        if (adjusted === undefined) return;
        const to = 'on-schedule';
        const input = { cycle, quarter, indicator: adjusted.id, to, reason: ADJUSTMENT_REASON } as const;
        yield* story.run(OFFICE, 'adjust-check-item', input);
      },
    },
    {
      act: 'checking',
      at: instantOn(span.to, 15 * 60),
      *play() {
        const number = `考评通〔${calendar.period.from.slice(0, 4)}〕${quarter}号`;
        if (criticised) yield* story.run(OFFICE, 'issue-criticism', { cycle, quarter, number });
        yield* story.run(OFFICE, 'close-quarterly-check', { cycle, quarter });
      },
    },
  ];
}

/** By the same rules as the office's own sheet, on what the units will have reported by then. */
function behindIn({ year, reports, scheme }: Story, quarter: QuarterNumber): readonly Indicator[] {
  return year.plan.indicators.filter((indicator) => {
    const totals = totalsBy(quarter, reports.get(indicator.id) ?? []);
    const score = scoreIndicator(indicator, totals && { totals });
    return checkStatus(score?.reached ?? null, dueAt(indicator, quarter, scheme.milestoneSplit)) === 'behind';
  });
}

function isJudgedByOffice({ year }: Story, { units }: Indicator): boolean {
  return !units.some(({ unit }) => unit === year.officeUnit);
}
