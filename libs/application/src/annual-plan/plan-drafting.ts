import { Injectable } from '@nestjs/common';
import {
  findPlanFaults,
  findPlanFindings,
  settledIndicator,
  type IndicatorDraft,
  type PlanContent,
  type PlanFault,
  type PlanFinding,
  type PlanSource,
} from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf, schemeOf } from '../cycle/look-up.js';
import { boundsOf, PlanDesk, WHILE_DRAFTING } from './plan-desk.js';

/** What a draft holds, and what is to be mended or acknowledged before it can be submitted. */
export interface PlanDraftAnswer extends Outcome {
  readonly dryRun: boolean;
  readonly categories: number;
  readonly indicators: number;
  /** Sums that miss their declared value. */
  readonly findings: readonly PlanFinding[];
  /** Structural mistakes; only a dry run answers with them, otherwise the first one is a refusal. */
  readonly faults: readonly PlanFault[];
}

/** What a draft shall hold, before the scheme has said what lead and assisting units share. */
type PlanDraft = Omit<PlanContent, 'indicators'> & { readonly indicators: readonly IndicatorDraft[] };

/** Writes a draft however it came in, or only says what would be wrong with it. */
@Injectable()
export class PlanDrafting {
  constructor(
    private readonly desk: CommandDesk,
    private readonly plans: PlanDesk,
  ) {}

  async draft<Input extends { readonly cycle: string }>(
    useCase: UseCase<Input, PlanDraftAnswer>,
    draft: PlanDraft,
    source: PlanSource,
    dryRun: boolean,
  ): Promise<PlanDraftAnswer> {
    const views = await this.desk.lookUps();
    const cycle = cycleOf(views, useCase.input.cycle);
    const scheme = schemeOf(views, cycle.cycle);
    const content = { ...draft, indicators: draft.indicators.map((one) => settledIndicator(one, scheme)) };
    const outcome = dryRun
      ? nothingWritten(useCase.envelope.commandId)
      : await this.plans.carryOut(useCase, WHILE_DRAFTING, () => ({
          type: 'DraftPlan',
          cycle: cycle.cycle,
          source,
          ...content,
          ...boundsOf(cycle),
        }));
    return {
      ...outcome,
      dryRun,
      categories: content.categories.length,
      indicators: content.indicators.length,
      findings: findPlanFindings(content),
      faults: findPlanFaults(content, boundsOf(cycle)),
    };
  }
}

function nothingWritten(commandId: string): Outcome {
  return { commandId, position: undefined, revision: undefined, repeated: false };
}
