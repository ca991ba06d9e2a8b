import { Module } from '@nestjs/common';
import { ApplicationModule } from '@kaoping/application';
import { AppealsQueriesController } from './appeals/appeals-queries.controller.js';
import { AssessmentsQueriesController } from './assessments/assessments-queries.controller.js';
import { BreachCataloguesQueriesController } from './breach-catalogues/breach-catalogues-queries.controller.js';
import { CalendarsQueriesController } from './calendars/calendars-queries.controller.js';
import { ChecksQueriesController } from './checks/checks-queries.controller.js';
import { ConsequencesQueriesController } from './consequences/consequences-queries.controller.js';
import { CyclesQueriesController } from './cycles/cycles-queries.controller.js';
import { TransitionsQueriesController } from './cycles/transitions-queries.controller.js';
import { DelegationsQueriesController } from './delegations/delegations-queries.controller.js';
import { FindingsQueriesController } from './findings/findings-queries.controller.js';
import { IncentivesQueriesController } from './incentives/incentives-queries.controller.js';
import { LeaderSheetsQueriesController } from './leader-sheets/leader-sheets-queries.controller.js';
import { PeopleQueriesController } from './people/people-queries.controller.js';
import { PlanChangesQueriesController } from './plan/plan-changes-queries.controller.js';
import { PlanQueriesController } from './plan/plan-queries.controller.js';
import { PublicEvaluationQueriesController } from './public-evaluation/public-evaluation-queries.controller.js';
import { QuarterlyChecksQueriesController } from './quarterly-checks/quarterly-checks-queries.controller.js';
import { RecognitionController } from './recognition/recognition.controller.js';
import { RankBonusesQueriesController } from './rank-bonuses/rank-bonuses-queries.controller.js';
import { CorrectionsQueriesController } from './results/corrections-queries.controller.js';
import { RemindersQueriesController } from './reminders/reminders-queries.controller.js';
import { RectificationsQueriesController } from './rectifications/rectifications-queries.controller.js';
import { ResultsQueriesController } from './results/results-queries.controller.js';
import { SchemesQueriesController } from './schemes/schemes-queries.controller.js';
import { NotApplicableQueriesController } from './not-applicable/not-applicable-queries.controller.js';
import { OrganisationQueriesController } from './organisation/organisation-queries.controller.js';
import { DifficultiesQueriesController } from './difficulties/difficulties-queries.controller.js';
import { ScoringController } from './scoring/scoring.controller.js';
import { BreakdownQueriesController } from './standings/breakdown-queries.controller.js';
import { StandingsQueriesController } from './standings/standings-queries.controller.js';
import { StandingsStreams } from './standings/standings-streams.js';
import { TimelineQueriesController } from './timeline/timeline-queries.controller.js';
import { VetoesQueriesController } from './vetoes/vetoes-queries.controller.js';
import { WorklistQueriesController } from './worklist/worklist-queries.controller.js';

/** Everything that is asked and nothing that is commanded: reads go to the views, past the command bus. */
@Module({
  imports: [ApplicationModule],
  controllers: [
    CalendarsQueriesController,
    AppealsQueriesController,
    CyclesQueriesController,
    TransitionsQueriesController,
    DelegationsQueriesController,
    ChecksQueriesController,
    SchemesQueriesController,
    ScoringController,
    RecognitionController,
    PeopleQueriesController,
    PlanQueriesController,
    PlanChangesQueriesController,
    AssessmentsQueriesController,
    NotApplicableQueriesController,
    OrganisationQueriesController,
    QuarterlyChecksQueriesController,
    RemindersQueriesController,
    BreachCataloguesQueriesController,
    FindingsQueriesController,
    IncentivesQueriesController,
    LeaderSheetsQueriesController,
    PublicEvaluationQueriesController,
    StandingsQueriesController,
    BreakdownQueriesController,
    RankBonusesQueriesController,
    RectificationsQueriesController,
    ResultsQueriesController,
    DifficultiesQueriesController,
    CorrectionsQueriesController,
    VetoesQueriesController,
    ConsequencesQueriesController,
    TimelineQueriesController,
    WorklistQueriesController,
  ],
  providers: [StandingsStreams],
})
export class QueriesModule {}
