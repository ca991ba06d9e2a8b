import type { RegisterName, Route } from '../route/route.js';

type Place = Exclude<Route, { readonly page: 'unknown' }>;

/** Where an item of work is read and done, by the beginning of its code; the subject is the item. */
const ITEMS: readonly (readonly [RegExp, RegisterName])[] = [
  [/^APPEAL_(?!REMINDED)/, 'appeals'],
  [/^(FINDING|ANSWER)_/, 'findings'],
  [/^(RECTIFICATION_(?!TO_ORDER)|ORDER_)/, 'rectifications'],
  [/^INCENTIVE_/, 'incentives'],
  [/^VETO_/, 'vetoes'],
  [/^CONSEQUENCE_/, 'consequences'],
  [/^NOT_APPLICABLE_/, 'not-applicable'],
  [/^DIFFICULTY_/, 'difficulties'],
  [/^(PLAN_CHANGE_|SCORES_NOT_SET_ASIDE)/, 'plan-changes'],
  [/^ORGANISATION_CHANGE_/, 'organisation'],
  [/^TRANSITION_TO_APPROVE/, 'transitions'],
  [/^CORRECTION_/, 'corrections'],
  [/^(PROGRESS|SELF_SCORE|ASSESSMENT|SCORE|EXTERNAL_RESULT)_/, 'assessments'],
  [/^(REMINDED|PRESSED|SUPERVISED)$/, 'assessments'],
];

const LISTS: readonly (readonly [RegExp, RegisterName])[] = [
  [/^TRANSITION_/, 'transitions'],
  [/^CONSEQUENCES_/, 'consequences'],
  [/^RECTIFICATION_TO_ORDER/, 'rectifications'],
  [/^(ACTING_FOR|DEPUTY_NAMED|DELEGATION_REVOKED)/, 'delegations'],
  [/^APPEAL_REMINDED/, 'appeals'],
];

/** The page that an item of the worklist, or what blocks a stage, leads to; null where the web has none. */
export function workRoute(cycle: string, { code, subject }: { code: string; subject: string }): Place | null {
  const found = ITEMS.find(([codes]) => codes.test(code))?.[1];
  if (found !== undefined) return { page: 'item', cycle, register: found, id: subject };
  const listed = LISTS.find(([codes]) => codes.test(code))?.[1];
  return listed === undefined ? null : { page: 'list', cycle, register: listed, query: {} };
}
