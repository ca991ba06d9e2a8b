import type { Indicator } from '@kaoping/domain';
import { addDays } from '@kaoping/platform';
import { dateOf, instantOn, type Span } from '../calendar.js';
import type { YearCase } from '../case.js';
import { CHAIR, clerkOf, headOf, loginOf, personOf, supervisors } from '../cast.js';
import type { Scene } from '../scene.js';
import type { Script } from '../script.js';
import type { IndicatorScores, Scored } from '../scores.js';
import type { Story } from '../story.js';
import * as texts from '../texts/assessments.js';
import { submitProof, uploadProof } from './proof.js';
import { DELEGATION_REASON } from '../texts/proceedings.js';
import { leaveStage, type Deputy } from './transition.js';

/** Chance in percent that December still has something to show. */
const LATE_PROOF = 20;

/** What happens to one indicator each, besides the usual. */
type Incident = 'recalled' | 'evidence-replaced' | 'evidence-withdrawn';
const INCIDENTS: readonly Incident[] = ['recalled', 'evidence-replaced', 'evidence-withdrawn'];

/**
 * January: each clerk scores and files, the head confirms. One is recalled, one file is replaced and one withdrawn. The
 * leader whose turn it is at the end is away, and a deputy approves.
 */
export function selfEvaluation(story: Story, scores: ReadonlyMap<string, IndicatorScores>): readonly Scene[] {
  const { year, calendar, random } = story;
  const { leaveExecution, selfEvaluation: span, leaveSelfEvaluation } = calendar.closing;
  const incidents = new Map(
    random.shuffle(year.plan.indicators).map(({ id }, index) => [id, INCIDENTS[index]]),
  );
  const filing: Span = { from: span.from, to: addDays(span.to, -2) };
  const deputy = deputyOf(year);
  return [
    {
      act: 'self-evaluation',
      at: instantOn(leaveExecution, 9 * 60),
      play: () => leaveStage(story, 'execution'),
    },
    ...year.plan.indicators.flatMap((indicator) => {
      const self = scores.get(indicator.id)?.self;
      if (self === undefined) return [];
      return dossier(story, {
        indicator,
        self,
        at: story.someTime(filing),
        incident: incidents.get(indicator.id),
      });
    }),
    {
      act: 'self-evaluation',
      at: instantOn(span.to, 8 * 60),
      play: () => goAway(story, deputy, { from: span.to, to: leaveSelfEvaluation }),
    },
    {
      act: 'self-evaluation',
      at: instantOn(leaveSelfEvaluation, 9 * 60),
      play: () => leaveStage(story, 'self-evaluation', { deputy }),
    },
  ];
}

/** The first of the leaders is away, the second acts. */
function deputyOf(year: YearCase): Deputy {
  const [away = CHAIR, acting = CHAIR] = supervisors(year);
  return { as: acting, onBehalfOf: personOf(away) };
}

function* goAway(story: Story, { as, onBehalfOf }: Deputy, { from, to }: Span): Script {
  const about = { cycle: story.cycle, deputy: personOf(as), stages: ['self-evaluation'], units: [] } as const;
  const reason = DELEGATION_REASON;
  yield* story.run(loginOf(onBehalfOf), 'grant-delegation', { ...about, from, until: to, reason });
}

interface Dossier {
  readonly indicator: Indicator;
  readonly self: Scored;
  readonly at: string;
  readonly incident: Incident | undefined;
}

function dossier(story: Story, { indicator, self, at, incident }: Dossier): readonly Scene[] {
  const unit = leadOf(indicator);
  const withProof = story.random.chance(LATE_PROOF);
  const scene = (when: string, play: () => Script): Scene => ({ act: 'self-evaluation', at: when, play });
  const nextMorning = (days: number) =>
    instantOn(addDays(dateOf(at), days), 8 * 60 + 30 + story.random.int(0, 60));
  const filed = scene(at, function* () {
    if (withProof) yield* submitProof(story, indicator, '12月补充佐证');
    if (incident !== undefined) yield* amendProof(story, indicator, incident);
    yield* file(story, indicator, self);
  });
  const confirmed = (when: string) => scene(when, () => confirm(story, indicator));
  if (incident !== 'recalled') return [filed, confirmed(nextMorning(1))];
  const again = scene(nextMorning(1), function* () {
    const about = { cycle: story.cycle, indicator: indicator.id, unit };
    yield* story.run(clerkOf(unit), 'recall-assessment', { ...about, reason: texts.RECALL_REASON });
    yield* submitProof(story, indicator, '补充说明', unit);
    yield* file(story, indicator, self);
  });
  return [filed, again, confirmed(nextMorning(2))];
}

/** The clerk of the lead unit scores and files for all; a score that was given already is given again without harm. */
export function* file(story: Story, indicator: Indicator, self: Scored): Script {
  const unit = leadOf(indicator);
  const about = { cycle: story.cycle, indicator: indicator.id, unit };
  yield* story.run(clerkOf(unit), 'give-self-score', { ...about, ...self });
  yield* story.run(clerkOf(unit), 'file-assessment', about);
}

export function* confirm(story: Story, indicator: Indicator): Script {
  const unit = leadOf(indicator);
  yield* story.run(headOf(unit), 'confirm-assessment', { cycle: story.cycle, indicator: indicator.id, unit });
}

export function leadOf({ units }: Indicator): string {
  return units[0]?.unit ?? '';
}

function* amendProof(story: Story, indicator: Indicator, incident: Incident): Script {
  if (incident === 'recalled') return;
  const { evidence, unit } = yield* submitProof(story, indicator, '年终佐证');
  const about = { cycle: story.cycle, indicator: indicator.id, evidence };
  if (incident === 'evidence-withdrawn') {
    const reason = texts.EVIDENCE_WITHDRAWAL_REASON;
    yield* story.run(clerkOf(unit), 'withdraw-evidence', { ...about, reason });
    return;
  }
  const sha256 = yield* uploadProof(story, indicator, '年终佐证（完整版）', unit);
  const reason = texts.EVIDENCE_REPLACEMENT_REASON;
  yield* story.run(clerkOf(unit), 'replace-evidence', { ...about, sha256, reason });
}
