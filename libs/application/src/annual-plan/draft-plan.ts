import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { IndicatorDraft, PlanDrafted } from '@kaoping/domain';
import { UseCase } from '../core/use-case.js';
import { PlanDrafting, type PlanDraftAnswer } from './plan-drafting.js';

/** Writes the draft, whole. */
export class DraftPlan extends UseCase<
  { readonly cycle: string; readonly dryRun?: boolean } & Omit<
    PlanDrafted['data'],
    'cycle' | 'indicators'
  > & {
      readonly indicators: readonly IndicatorDraft[];
    },
  PlanDraftAnswer
> {
  static readonly command = 'draft-plan';
}

@CommandHandler(DraftPlan)
export class DraftPlanHandler implements ICommandHandler<DraftPlan> {
  constructor(private readonly drafting: PlanDrafting) {}

  execute(useCase: DraftPlan): Promise<PlanDraftAnswer> {
    const { source, declaredTotal, categories, indicators, dryRun = false } = useCase.input;
    return this.drafting.draft(useCase, { declaredTotal, categories, indicators }, source, dryRun);
  }
}
