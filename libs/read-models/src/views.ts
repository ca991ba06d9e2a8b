import type { Indicator, ItemInForce, ScoredItem } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { Calendars } from './calendars/calendars.projection.js';
import { Cycles } from './cycles/cycles.projection.js';
import { ProjectionFailed } from './errors.js';
import { externalResults, type ExternalResultLine } from './plan/external-results.js';
import { latestReport } from './plan/latest-report.js';
import { planProgress, type PlanProgress } from './plan/progress.js';
import { Plans } from './plan/plan.projection.js';
import type { Projection } from './projection.js';
import { QuarterlyChecks } from './quarterly-check/quarterly-checks.projection.js';
import { AppealsRegister } from './registers/appeals.projection.js';
import type { AssessmentLine } from './registers/assessment-line.js';
import { Assessments } from './registers/assessments.projection.js';
import { ConsequencesRegister } from './registers/consequences.projection.js';
import { BreachCatalogues } from './registers/breach-catalogues.projection.js';
import { DifficultiesRegister } from './registers/difficulties.projection.js';
import { DelegationsRegister } from './registers/delegations.projection.js';
import { EvidenceRegister } from './registers/evidence.projection.js';
import { FindingsRegister } from './registers/findings.projection.js';
import { IncentivesRegister } from './registers/incentives.projection.js';
import { LeaderSheets } from './registers/leader-sheets.projection.js';
import { NotApplicableRegister } from './registers/not-applicable.projection.js';
import { OrganisationRegister } from './registers/organisation.projection.js';
import { RankBonusesRegister } from './registers/rank-bonuses.projection.js';
import { RemindersRegister } from './reminders/reminders.projection.js';
import { RectificationsRegister } from './registers/rectifications.projection.js';
import { Turnout } from './registers/turnout.projection.js';
import { VetoesRegister } from './registers/vetoes.projection.js';
import { losesAwards } from './results/in-effect.js';
import { itemInForce } from './results/item-in-force.js';
import { Results } from './results/results.projection.js';
import { Standings } from './standings/standings.projection.js';
import { Timeline } from './timeline/timeline.projection.js';
import { Worklist } from './worklist/worklist.js';

/** All views, wired. They know nothing of the log's whereabouts: whoever has events applies them in order. */
export class Views {
  readonly calendars = new Calendars();
  readonly cycles = new Cycles();
  readonly delegations = new DelegationsRegister();
  readonly organisation = new OrganisationRegister();
  readonly plans = new Plans();
  readonly assessments = new Assessments(this.plans);
  readonly notApplicable = new NotApplicableRegister();
  readonly evidence = new EvidenceRegister();
  readonly breachCatalogues = new BreachCatalogues();
  readonly findings = new FindingsRegister();
  readonly rectifications = new RectificationsRegister();
  readonly incentives = new IncentivesRegister();
  readonly rankBonuses = new RankBonusesRegister();
  readonly difficulties = new DifficultiesRegister();
  readonly vetoes = new VetoesRegister();
  readonly consequences = new ConsequencesRegister();
  readonly leaderSheets = new LeaderSheets();
  readonly turnout = new Turnout();
  readonly results = new Results();
  readonly appeals = new AppealsRegister();
  readonly quarterlyChecks = new QuarterlyChecks(this);
  readonly standings: Standings = new Standings(this.cycles, this.plans, this.results, (cycle, unit, today) =>
    losesAwards(cycle, unit, this, today),
  );
  readonly timeline = new Timeline(this);
  readonly reminders = new RemindersRegister();
  readonly worklist = new Worklist(this);

  /** In the order in which an event reaches them: a view stands behind those that it looks something up in. */
  readonly projections: readonly Projection[] = [
    this.cycles,
    this.calendars,
    this.delegations,
    this.organisation,
    this.plans,
    this.assessments,
    this.notApplicable,
    this.evidence,
    this.breachCatalogues,
    this.findings,
    this.rectifications,
    this.incentives,
    this.rankBonuses,
    this.difficulties,
    this.vetoes,
    this.consequences,
    this.leaderSheets,
    this.turnout,
    this.results,
    this.appeals,
    this.quarterlyChecks,
    this.reminders,
    this.standings,
    this.timeline,
  ];

  /** @throws ProjectionFailed */
  apply(event: RecordedEvent): void {
    for (const projection of this.projections) {
      try {
        projection.apply(event);
      } catch (cause) {
        throw new ProjectionFailed(projection.name, event, cause);
      }
    }
  }

  /** Progress of the plan in force against the last closed quarter, its traffic lights as of a day. */
  planProgress(cycle: string, today: string): PlanProgress {
    return planProgress(cycle, this, today);
  }

  /** Indicators that other authorities score, and what has arrived of them. */
  externalResults(cycle: string): readonly ExternalResultLine[] {
    return externalResults(cycle, this);
  }

  /** The latest report that an indicator goes by, inherited where its rule says so; null: none. */
  latestReport(cycle: string, indicator: Indicator): AssessmentLine['progress'] {
    return latestReport(cycle, indicator, this);
  }

  /** An item of a unit's result as it counts now; undefined where there is no such item. */
  itemInForce(cycle: string, unit: string, item: ScoredItem): ItemInForce | undefined {
    return itemInForce(cycle, unit, item, this);
  }
}
