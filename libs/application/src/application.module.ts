import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ANNUAL_PLAN_HANDLERS, ANNUAL_PLAN_SERVICES } from './annual-plan/index.js';
import { APPEAL_HANDLERS } from './appeal/index.js';
import { ASSESSMENT_HANDLERS } from './assessment/index.js';
import { BREACH_CATALOGUE_HANDLERS } from './breach-catalogue/index.js';
import { CALENDAR_HANDLERS } from './calendar/index.js';
import { CONSEQUENCE_HANDLERS } from './consequence/index.js';
import { CommandDesk } from './core/command-desk.js';
import { CYCLE_HANDLERS } from './cycle/index.js';
import { DIFFICULTY_HANDLERS } from './difficulty/index.js';
import { DELEGATION_HANDLERS, Deputies } from './delegation/index.js';
import { EVIDENCE_HANDLERS, EvidenceFiles } from './evidence/index.js';
import { FINDING_HANDLERS } from './finding/index.js';
import { INCENTIVE_HANDLERS } from './incentive/index.js';
import { LEADER_EVALUATION_HANDLERS } from './leader-evaluation/index.js';
import { NOT_APPLICABLE_HANDLERS } from './not-applicable/index.js';
import { ORGANISATION_HANDLERS } from './organisation/index.js';
import { PUBLIC_EVALUATION_HANDLERS } from './public-evaluation/index.js';
import { QUARTERLY_CHECK_HANDLERS, QUARTERLY_CHECK_SERVICES } from './quarterly-check/index.js';
import { RANK_BONUS_HANDLERS } from './rank-bonus/index.js';
import { REMINDER_HANDLERS } from './reminder/index.js';
import { RECTIFICATION_HANDLERS } from './rectification/index.js';
import { RESULT_HANDLERS, RESULT_SERVICES } from './result/index.js';
import { SCHEME_HANDLERS } from './scheme/index.js';
import { VETO_HANDLERS } from './veto/index.js';

/**
 * All use cases on one page. The ports they need (store, views, evidence files, accounts, ballot secrets, cases)
 * come from whoever wires the process.
 */
@Module({
  imports: [CqrsModule.forRoot()],
  providers: [
    CommandDesk,
    Deputies,
    ...ANNUAL_PLAN_SERVICES,
    ...QUARTERLY_CHECK_SERVICES,
    ...RESULT_SERVICES,
    ...SCHEME_HANDLERS,
    ...CALENDAR_HANDLERS,
    ...CYCLE_HANDLERS,
    ...DELEGATION_HANDLERS,
    ...ANNUAL_PLAN_HANDLERS,
    ...ASSESSMENT_HANDLERS,
    ...NOT_APPLICABLE_HANDLERS,
    ...ORGANISATION_HANDLERS,
    ...EVIDENCE_HANDLERS,
    ...QUARTERLY_CHECK_HANDLERS,
    ...REMINDER_HANDLERS,
    ...BREACH_CATALOGUE_HANDLERS,
    ...FINDING_HANDLERS,
    ...RECTIFICATION_HANDLERS,
    ...INCENTIVE_HANDLERS,
    ...RANK_BONUS_HANDLERS,
    ...DIFFICULTY_HANDLERS,
    ...VETO_HANDLERS,
    ...CONSEQUENCE_HANDLERS,
    ...LEADER_EVALUATION_HANDLERS,
    ...PUBLIC_EVALUATION_HANDLERS,
    ...RESULT_HANDLERS,
    ...APPEAL_HANDLERS,
  ],
  exports: [CqrsModule, CommandDesk, Deputies, EvidenceFiles],
})
export class ApplicationModule {}
