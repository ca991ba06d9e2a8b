import type { StageId } from '@kaoping/domain';
import { stepsOf } from '@kaoping/domain';
import type { WorkSources } from './work-sources.js';

type Submission = (cycle: string, views: WorkSources) => readonly (string | null | undefined)[];

const nobody: Submission = () => [];

/** Whose work is handed on when a stage ends; what the leading group itself decided in it is no submission. */
const SUBMITTED_BY: Readonly<Record<StageId, Submission>> = {
  entry: nobody,
  drafting: (cycle, { plans }) => planSteps(cycle, plans, 'submitted'),
  review: (cycle, { plans }) => planSteps(cycle, plans, 'submitted'),
  execution: (cycle, { cycles, quarterlyChecks }) =>
    (cycles.cycle(cycle)?.quarters ?? []).map(
      ({ quarter }) => quarterlyChecks.sheet(cycle, quarter)?.closed?.by,
    ),
  'self-evaluation': filings,
  verification: filings,
  evaluation: filings,
  computation: (cycle, { results }) => [results.result(cycle)?.computed.computedBy],
  decision: (cycle, { results }) => [results.result(cycle)?.decision?.recordedBy],
  'public-notice': (cycle, { results }) => [
    results.result(cycle)?.notice?.openedBy,
    ...(results.result(cycle)?.recomputed ?? []).map(({ by }) => by),
  ],
  bulletin: (cycle, { results }) => [results.result(cycle)?.bulletin?.issuedBy],
  'follow-up': nobody,
  archived: nobody,
};

/** Who filed, confirmed, computed or recorded what leaves with a stage: none of them approves that it leaves. */
export function submittersOf(cycle: string, stage: StageId, views: WorkSources): readonly string[] {
  const steps = stepsOf(views.cycles.schemeOf(cycle)?.stages ?? []);
  const step = steps.find((one) => one.includes(stage)) ?? [stage];
  const people = step.flatMap((one) => SUBMITTED_BY[one](cycle, views));
  return [...new Set(people.filter((person) => person !== null && person !== undefined))];
}

function planSteps(cycle: string, plans: WorkSources['plans'], wanted: string) {
  return (plans.plan(cycle)?.history ?? []).filter(({ step }) => step === wanted).map(({ by }) => by);
}

function filings(cycle: string, { plans, assessments }: WorkSources) {
  return plans.indicators(cycle).flatMap(({ id }) => {
    const { filed, confirmed } = assessments.assessment(cycle, id);
    return [filed?.by, confirmed?.by];
  });
}
