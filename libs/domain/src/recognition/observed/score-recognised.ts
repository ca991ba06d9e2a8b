import type { Misfit } from '../../shapes/index.js';
import {
  observationFaults,
  readObservation,
  scoreRule,
  type ObservationFault,
  type RuleScore,
} from '../../scoring/rules/index.js';
import { daysAsMonths } from './fit-months.js';
import { fitObservation } from './fit-observation.js';
import type { Understood } from '../recognition.js';
import { unfit } from './unfit.js';

/** A score, or what is wrong with the observation. */
export type Trial =
  | { readonly kind: 'scored'; readonly result: RuleScore }
  | { readonly kind: 'malformed'; readonly misfits: readonly Misfit[] }
  | { readonly kind: 'unfit'; readonly faults: readonly ObservationFault[] }
  | { readonly kind: 'weight-missing' };

/** What is wrong with an observation whatever rule it is for; `[]`: it can be read. */
export function observationMisfits(json: unknown): readonly Misfit[] {
  const read = readObservation(json);
  return 'misfits' in read ? read.misfits : [];
}

/** Tries a recognised rule on an observation as people write it; `due` is the last day in time, `YYYY-MM-DD`. */
export function tryRule(
  { rule, weight, due: said, assumptions }: Understood,
  json: unknown,
  due = said,
): Trial {
  const read = readObservation(json);
  if ('misfits' in read) return { kind: 'malformed', misfits: read.misfits };
  // A bonus that has no ceiling is scored without a weight.
  const endless = rule.type === 'ledger' || (rule.type === 'accumulate' && rule.bonus === true);
  const full = weight ?? (endless ? '0' : undefined);
  if (full === undefined) return { kind: 'weight-missing' };
  const told = daysAsMonths(rule, read.observation, due);
  const open = unfit(rule, assumptions, told, due);
  if (open !== undefined) return { kind: 'unfit', faults: [open] };
  const observation = fitObservation(rule, told, due);
  const faults = observationFaults(rule, observation, full);
  if (faults.length > 0) return { kind: 'unfit', faults };
  return { kind: 'scored', result: scoreRule(rule, full, observation) };
}
