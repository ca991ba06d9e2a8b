import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf } from '../facts.js';
import type { Plans } from '../plan/plan.projection.js';
import { OnceProjection } from '../projection.js';
import { evolveLine, noAssessmentLine, type AssessmentLine } from './assessment-line.js';

/** Where the assessment of each indicator stands between unit, head and office. Applied behind the plans. */
export class Assessments extends OnceProjection<SavedByCycle<AssessmentLine>> {
  readonly name = 'assessments';
  readonly version = 3;
  readonly #lines = new ByCycle<AssessmentLine>();

  constructor(private readonly plans: Pick<Plans, 'versionInForce'>) {
    super();
  }

  /** An indicator that nothing was recorded for has status `none`, so every indicator of a plan has a line. */
  assessment(cycle: string, indicator: string): AssessmentLine {
    return this.#lines.get(cycle, indicator) ?? noAssessmentLine(cycle, indicator);
  }

  /** Those with at least one fact. */
  list(cycle: string): readonly AssessmentLine[] {
    return this.#lines.rows(cycle);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'ProgressReported':
      case 'ExternalResultRegistered':
      case 'EvidenceSubmitted':
      case 'EvidenceWithdrawn':
      case 'EvidenceReplaced':
      case 'SelfScoreGiven':
      case 'AssessmentFiled':
      case 'AssessmentConfirmed':
      case 'AssessmentRecalled':
      case 'AssessmentOpened':
      case 'AssessmentReturned':
      case 'ScoreVerified':
      case 'AssessmentReopened':
      case 'ScoreCorrected':
      case 'ScoresSetAside': {
        const { cycle, indicator } = fact.data;
        const version = this.plans.versionInForce(cycle) ?? 1;
        this.#lines.set(cycle, indicator, evolveLine(this.assessment(cycle, indicator), fact, version));
        return;
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<AssessmentLine> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<AssessmentLine>): void {
    this.#lines.load(saved);
  }
}
