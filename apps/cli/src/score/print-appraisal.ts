import { differenceWords, explainUnit, finalWords, observationWords, translate } from '@kaoping/contracts';
import type { Appraisal, AppraisedIndicator, AppraisedUnit, Scheme } from '@kaoping/domain';
import { language } from '../language.js';
import { printTable } from '../table.js';

const worded = (key: string, params: Readonly<Record<string, unknown>> = {}): string =>
  translate(language(), `score:${key}`, params);

/** What a person reads: the units by rank, and of each its indicators or, with `explain`, every line in words. */
export function printAppraisal(appraisal: Appraisal, scheme: Scheme, explain: boolean): void {
  say(worded('title', { ...appraisal.scheme }), appraisal.formula, ...weightLines(appraisal));
  if (appraisal.units.length > 1) printUnits(appraisal, scheme);
  for (const unit of appraisal.units) printUnit(unit, appraisal, explain);
}

function weightLines({ weights }: Appraisal): readonly string[] {
  if (weights === undefined) return [];
  const { acknowledged, ...sums } = weights;
  if (acknowledged === undefined) return [worded('weights', sums)];
  return [worded('weightsAcknowledged', { ...sums, ...acknowledged })];
}

function printUnits({ units, finalName }: Appraisal, { components }: Scheme): void {
  say('');
  printTable(
    [
      ...['rank', 'unit'].map((column) => worded(`column.${column}`)),
      ...components.map(({ name }) => name),
      language() === 'en' ? worded('column.final') : (finalName ?? worded('column.final')),
      worded('column.grade'),
    ],
    units.map((unit) => [
      unit.rank === null ? worded('none') : String(unit.rank),
      unit.name,
      ...unit.components.map(({ points }) => points ?? worded('pending')),
      unit.final ?? worded('pending'),
      unit.grade ?? worded('none'),
    ]),
  );
}

function printUnit(unit: AppraisedUnit, { units, finalName }: Appraisal, explain: boolean): void {
  const { indicators, differences } = unit;
  const alone = units.length === 1;
  const shown = explain || alone || indicators.length > 0 || differences.length > 0;
  if (!shown) return;
  say('', unit.name);
  if (indicators.length > 0) printIndicators(indicators);
  if (explain) say(...explainUnit(language(), unit, finalName));
  else say(totalsOf(unit), ...differences.map((difference) => differenceWords(language(), difference)));
}

function printIndicators(indicators: readonly AppraisedIndicator[]): void {
  printTable(
    ['indicator', 'name', 'weight', 'observed', 'score'].map((column) => worded(`column.${column}`)),
    indicators.map(({ id, name, weight, status, observation, score }) => [
      id,
      name,
      weight,
      status === 'not-applicable'
        ? worded('observed.notApplicable')
        : observationWords(language(), observation),
      status === 'not-applicable' ? worded('none') : (score ?? worded('pending')),
    ]),
  );
}

function totalsOf(unit: AppraisedUnit): string {
  const { carriedWeight, grade, indicators } = unit;
  const shown = { final: finalWords(language(), unit), grade: grade ?? worded('none') };
  return indicators.length > 0
    ? worded('totals', { weight: carriedWeight, ...shown })
    : worded('totalsOnly', shown);
}

function say(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
