import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  planFromCase,
  planFromPrevious,
  planFromRows,
  planFromScheme,
  type PlanContent,
} from '@kaoping/domain';
import type { CycleView, ReadModels } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf, schemeOf } from '../cycle/look-up.js';
import { CASE_LIBRARY, type CaseLibrary } from './case-library.js';
import { csvRecords, jsonDocument, jsonRecords } from './plan-text.js';
import { PlanDrafting, type PlanDraftAnswer } from './plan-drafting.js';
import { refusePlanImport } from './refusals.js';

/** Drafts the plan from a published case, a table, the plan of an earlier cycle, or the cycle's own scheme. */
export class ImportPlan extends UseCase<
  {
    readonly cycle: string;
    readonly format: 'case' | 'csv' | 'json' | 'previous' | 'scheme';
    /** Text of the file; a case may be named instead. */
    readonly content?: string;
    /** Name of a case, name of the file, or id of the earlier cycle. */
    readonly reference?: string;
    readonly dryRun?: boolean;
  },
  PlanDraftAnswer
> {
  static readonly command = 'import-plan';
}

@CommandHandler(ImportPlan)
export class ImportPlanHandler implements ICommandHandler<ImportPlan> {
  constructor(
    private readonly desk: CommandDesk,
    private readonly drafting: PlanDrafting,
    @Inject(CASE_LIBRARY) private readonly cases: CaseLibrary,
  ) {}

  async execute(useCase: ImportPlan): Promise<PlanDraftAnswer> {
    const { format, reference, dryRun = false } = useCase.input;
    const content = await this.read(useCase.input, await this.desk.lookUps());
    const source = { kind: format, ...(reference !== undefined && { reference }) };
    return this.drafting.draft(useCase, content, source, dryRun);
  }

  private async read(
    { cycle: id, format, content, reference }: ImportPlan['input'],
    views: ReadModels,
  ): Promise<PlanContent> {
    const cycle = cycleOf(views, id);
    switch (format) {
      case 'previous':
        return this.previous(cycle, reference, views);
      case 'case':
        return accepted(
          planFromCase(jsonDocument(content ?? (await this.caseText(reference))), rowsContext(cycle, views)),
        );
      case 'scheme':
        return fromScheme(cycle, views);
      case 'csv':
        return accepted(planFromRows(csvRecords(required(content)), rowsContext(cycle, views)));
      case 'json':
        return accepted(planFromRows(jsonRecords(required(content)), rowsContext(cycle, views)));
    }
  }

  private previous(cycle: CycleView, reference: string | undefined, views: ReadModels): PlanContent {
    const earlier = reference === undefined ? undefined : views.plans.plan(reference);
    if (earlier === undefined || reference === undefined)
      throw refusePlanImport.PREVIOUS_PLAN_UNKNOWN({ cycle: reference ?? '' });
    return planFromPrevious(earlier, cycle.year - cycleOf(views, reference).year);
  }

  private async caseText(name: string | undefined): Promise<string> {
    const text = name === undefined ? undefined : await this.cases.text(name);
    if (text === undefined) throw refusePlanImport.CASE_UNKNOWN({ case: name ?? '' });
    return text;
  }
}

function fromScheme(cycle: CycleView, views: ReadModels): PlanContent {
  const scheme = schemeOf(views, cycle.cycle);
  const content = planFromScheme(scheme, cycle);
  if (content === null)
    throw refusePlanImport.SCHEME_WITHOUT_INDICATORS({ scheme: scheme.id, version: scheme.version });
  return content;
}

function rowsContext(cycle: CycleView, views: ReadModels) {
  const { declaredTotal, jointShares } = schemeOf(views, cycle.cycle);
  const { units, period, name: title } = cycle;
  return { units, period, declaredTotal, title, ...(jointShares && { jointShares }) };
}

function required(content: string | undefined): string {
  if (content === undefined) throw refusePlanImport.PLAN_IMPORT_SOURCE_MISSING();
  return content;
}

type ImportError = { readonly code: string } & (
  { readonly path: string } | { readonly row: number; readonly column: string }
);
type Imported =
  | { readonly ok: true; readonly content: PlanContent }
  | { readonly ok: false; readonly errors: readonly ImportError[] };

/** At most so many mistakes are named in one answer; the next try names the rest. */
const NAMED = 50;

function accepted(imported: Imported): PlanContent {
  if (imported.ok) return imported.content;
  const named = imported.errors
    .slice(0, NAMED)
    .map((error) => `${'path' in error ? error.path : `${error.row}:${error.column}`} ${error.code}`);
  throw refusePlanImport.PLAN_IMPORT_INVALID({ count: imported.errors.length, errors: named });
}
