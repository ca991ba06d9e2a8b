import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { ApplicationModule } from '@kaoping/application';
import { ConfigModule, JobsModule, OperationsModule, StaffModule, StoreModule } from '@kaoping/hosting';
import type { Config, Logger } from '@kaoping/platform';
import { AppealsController } from './appeals/appeals.controller.js';
import { AssessmentsController } from './assessments/assessments.controller.js';
import { BreachCataloguesController } from './breach-catalogues/breach-catalogues.controller.js';
import { CalendarsController } from './calendars/calendars.controller.js';
import { ConsequencesController } from './consequences/consequences.controller.js';
import { CyclesController } from './cycles/cycles.controller.js';
import { DelegationsController } from './delegations/delegations.controller.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceFilesController } from './evidence/evidence-files.controller.js';
import { FindingsController } from './findings/findings.controller.js';
import { JobsController } from './jobs/jobs.controller.js';
import { IncentivesController } from './incentives/incentives.controller.js';
import { LeaderSheetsController } from './leader-sheets/leader-sheets.controller.js';
import { PublicEvaluationController } from './public-evaluation/public-evaluation.controller.js';
import { QuarterlyChecksController } from './quarterly-checks/quarterly-checks.controller.js';
import { RankBonusesController } from './rank-bonuses/rank-bonuses.controller.js';
import { CorrectionsController } from './results/corrections.controller.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { RectificationsController } from './rectifications/rectifications.controller.js';
import { ResultsController } from './results/results.controller.js';
import { SchemesController } from './schemes/schemes.controller.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { HealthController } from './health/health.controller.js';
import { DifficultiesController } from './difficulties/difficulties.controller.js';
import { AfterGuard } from './http/after.guard.js';
import { OutcomeInterceptor } from './http/outcome.interceptor.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RequestGuard } from './http/request.guard.js';
import { NotApplicableController } from './not-applicable/not-applicable.controller.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { PlanController } from './plan/plan.controller.js';
import { QueriesModule } from './queries.module.js';
import { IdentityModule } from './sessions/identity.module.js';
import { VetoesController } from './vetoes/vetoes.controller.js';

@Module({})
export class ApiModule {
  static with(config: Config, log: Logger): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DiscoveryModule,
        QueriesModule,
        ConfigModule.with(config, log),
        StaffModule,
        IdentityModule,
        StoreModule,
        JobsModule,
        ApplicationModule,
        OperationsModule,
      ],
      controllers: [
        HealthController,
        CalendarsController,
        AppealsController,
        ConsequencesController,
        CyclesController,
        DelegationsController,
        PlanController,
        AssessmentsController,
        DifficultiesController,
        EvidenceController,
        EvidenceFilesController,
        BreachCataloguesController,
        FindingsController,
        IncentivesController,
        JobsController,
        LeaderSheetsController,
        NotApplicableController,
        OrganisationController,
        PublicEvaluationController,
        QuarterlyChecksController,
        RankBonusesController,
        RemindersController,
        RectificationsController,
        ResultsController,
        CorrectionsController,
        SchemesController,
        SessionsController,
        VetoesController,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AfterGuard },
        { provide: APP_GUARD, useClass: RequestGuard },
        { provide: APP_INTERCEPTOR, useClass: OutcomeInterceptor },
      ],
    };
  }
}
