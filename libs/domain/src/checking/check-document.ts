import { isObject, isTooDeep } from '../shapes/index.js';
import { dateFindings } from './dates.js';
import { kindOfDocument, type DocumentKind } from './document-kind.js';
import { notAmong, type Finding } from './finding.js';
import { gradeFindings } from './grades.js';
import { impossibleFindings } from './impossible.js';
import { ledgerFindings } from './ledger.js';
import { numberFindings } from './numbers.js';
import { withCountsRead } from './observed.js';
import { partFindings } from './parts.js';
import { percentFindings } from './percents.js';
import { priceFindings } from './prices.js';
import { rankFindings } from './rank-reasons.js';
import type { Json } from './read.js';
import { readingFindings } from './readings.js';
import { published } from './remarks.js';
import { requiredFindings } from './required.js';
import { resultFindings } from './result-findings.js';
import { ruleContentFindings } from './rule-content.js';
import { ruleDirectionFindings } from './rule-direction.js';
import { ruleFormFindings } from './rule-form.js';
import { ruleScoreFindings } from './rule-scores.js';
import { schemeFindings } from './scheme-findings.js';
import { scoreFindings } from './scores.js';
import { tidied } from './tidy.js';
import { typeFindings } from './type-findings.js';
import { unitFindings } from './units.js';
import { weightFindings } from './weights.js';

/** Each looks for the fields it knows and finds nothing where they are not, whatever the document calls itself. */
const CHECKS: readonly ((document: Json) => readonly Finding[])[] = [
  weightFindings,
  scoreFindings,
  ruleScoreFindings,
  ruleFormFindings,
  ruleDirectionFindings,
  ruleContentFindings,
  percentFindings,
  partFindings,
  gradeFindings,
  ledgerFindings,
  rankFindings,
  priceFindings,
  dateFindings,
  unitFindings,
  numberFindings,
  impossibleFindings,
  requiredFindings,
  readingFindings,
];

export interface Checked {
  /** Null: no kind of document that we know; then nothing was checked. */
  readonly kind: DocumentKind | null;
  readonly findings: readonly Finding[];
}

/**
 * What is wrong or open in a published document, from its data and rules alone. Total: any JSON has an answer.
 *
 * @param document a plan, ledger, self-evaluation, target table, spending report, scheme or result as parsed JSON
 */
export function checkDocument(document: unknown): Checked {
  const kind = isObject(document) && !isTooDeep(document) ? kindOfDocument(document) : undefined;
  if (!isObject(document) || kind === undefined) return { kind: null, findings: [] };
  if (kind === 'scheme') return { kind, findings: schemeFindings(document) };
  if (kind === 'result') return { kind, findings: resultFindings(document) };
  const read = published(withCountsRead(tidied(document)) as Json);
  const findings = CHECKS.flatMap((check) => check(read));
  return { kind, findings: [...findings, ...notAmong(findings, typeFindings(read))] };
}

/** Whether a person has to act: questions alone leave a document clean. */
export const hasFaults = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity !== 'question');
