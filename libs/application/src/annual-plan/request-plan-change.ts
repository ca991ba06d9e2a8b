import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { settledIndicator, type IndicatorDraft, type ScoredPolicy } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { requireStanding } from '../organisation/on-organisation.js';
import { boundsOf, PlanDesk, WHILE_IN_FORCE } from './plan-desk.js';
import { scoredNow } from './scored-now.js';

/** Asks to change, add or remove indicators of the plan in force. */
export class RequestPlanChange extends UseCase<{
  readonly cycle: string;
  readonly reason: string;
  /** Number of the paper that asks for it (依据文件). */
  readonly document?: string;
  /** Version of the plan that the requester has read; absent: whatever is in force. */
  readonly basedOn?: number;
  readonly indicators?: readonly IndicatorDraft[];
  readonly added?: readonly IndicatorDraft[];
  /** Ids. */
  readonly removed?: readonly string[];
  /** What becomes of scores that changed indicators have been given. */
  readonly scored?: readonly ScoredPolicy[];
}> {
  static readonly command = 'request-plan-change';
}

@CommandHandler(RequestPlanChange)
export class RequestPlanChangeHandler implements ICommandHandler<RequestPlanChange> {
  constructor(private readonly plans: PlanDesk) {}

  execute(useCase: RequestPlanChange): Promise<Outcome> {
    const { reason, document, indicators = [], added = [], removed = [] } = useCase.input;
    const { actor, commandId, today } = useCase.envelope;
    const change = derivedId('plan-change', commandId);
    return this.plans.carryOut(
      useCase,
      WHILE_IN_FORCE,
      (cycle, scheme, views) => {
        requireStanding(
          cycle,
          [...indicators, ...added].flatMap(({ units }) => units.map(({ unit }) => unit)),
        );
        return {
          ...{ type: 'RequestPlanChange', change, reason, actor, today, removed },
          basedOn: useCase.input.basedOn ?? views.plans.versionInForce(cycle.cycle) ?? 1,
          ...(document !== undefined && { document }),
          indicators: indicators.map((indicator) => settledIndicator(indicator, scheme)),
          added: added.map((indicator) => settledIndicator(indicator, scheme)),
          policies: useCase.input.scored ?? [],
          scored: scoredNow(views, cycle.cycle),
          checked: views.quarterlyChecks.settledQuarters(cycle.cycle),
          milestoneSplit: scheme.milestoneSplit,
          ...boundsOf(cycle),
        };
      },
      change,
      // What has been scored is asked of views at the head of the log; the request concerns no unit in particular.
      () => ({}),
    );
  }
}
