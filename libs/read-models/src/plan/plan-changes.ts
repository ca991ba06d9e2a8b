import type { PlanChangeLine } from './plan-view.js';

/** An indicator whose scores an approved change sets aside, to be given anew by a day. */
export interface Reopened {
  readonly indicator: string;
  /** Of the plan. */
  readonly version: number;
  readonly reason: string;
  readonly deadline: string;
}

export function reopenedBy(line: PlanChangeLine | undefined): readonly Reopened[] {
  if (line === undefined || line.version === null) return [];
  const { version, settled } = line;
  return settled
    .filter(({ treat }) => treat === 'reopen')
    .map(({ indicator, reason, deadline = '' }) => ({ indicator, version, reason, deadline }));
}

export function unitsOf(line: PlanChangeLine | undefined): readonly string[] {
  const definitions = line === undefined ? [] : [...line.before, ...line.indicators, ...line.added];
  return [...new Set(definitions.flatMap(({ units }) => units.map(({ unit }) => unit)))];
}
