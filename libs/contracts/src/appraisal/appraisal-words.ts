import { explain, type ExplanationJson } from '../explain.js';
import type { Language } from '../language.js';
import { ruleInWords, type RuleJson } from '../rule-in-words/index.js';
import { translate } from '../translate.js';
import { observationWords, type ObservationJson } from './observation-words.js';

/** `Appraisal` of the domain as it is sent, as far as words are made of it. */
export interface AppraisalJson {
  /** What the formula calls its value; null: it does not say. */
  readonly finalName: string | null;
  readonly units: readonly AppraisedUnitJson[];
}

export interface AppraisedUnitJson {
  readonly name: string;
  readonly final: string | null;
  readonly total: string | null;
  readonly grade: string | null;
  readonly gradeBeforeQuota: string | null;
  readonly consequences: readonly { readonly zh: string; readonly en: string }[];
  readonly provisional: boolean;
  readonly carriedWeight: string;
  readonly veto: { readonly reason: string; readonly effect: string; readonly before: string | null } | null;
  readonly components: readonly AppraisedComponentJson[];
  readonly steps?: readonly ExplanationJson[];
  readonly indicators: readonly AppraisedIndicatorJson[];
  readonly incentives: readonly {
    readonly reason: string;
    readonly points: string;
    readonly bonus?: { readonly rank: number; readonly count: number };
  }[];
  readonly deductions: readonly { readonly reason: string; readonly points: string }[];
  readonly differences: readonly ClaimDifferenceJson[];
}

export interface AppraisedComponentJson {
  readonly id: string;
  readonly name: string;
  readonly points: string | null;
  readonly before?: string;
  readonly explanation?: ExplanationJson;
  readonly steps?: readonly ExplanationJson[];
}

export interface AppraisedIndicatorJson {
  readonly id: string;
  readonly name: string;
  readonly weight: string;
  readonly rule: RuleJson;
  readonly share?: { readonly part: number; readonly whole: number };
  /** What of the score falls to the unit. */
  readonly counted?: string;
  readonly status: string;
  readonly observation: ObservationJson | null;
  readonly explanation: ExplanationJson | null;
  readonly steps?: readonly ExplanationJson[];
}

export interface ClaimDifferenceJson {
  readonly what: string;
  readonly indicator?: string;
  readonly claimed: string;
  readonly computed: string | null;
}

/** The same document with the `words` of every explanation and difference, and observations in words. */
export function appraisalInWords<A extends AppraisalJson>(language: Language, appraisal: A) {
  return {
    ...appraisal,
    units: appraisal.units.map((unit: A['units'][number]) => ({
      ...unit,
      indicators: unit.indicators.map((indicator: A['units'][number]['indicators'][number]) => ({
        ...indicator,
        ruleWords: ruleInWords(language, indicator.rule, indicator.weight),
        observed: observationWords(language, indicator.observation),
        words: indicatorWords(language, indicator),
      })),
      differences: unit.differences.map((difference) => ({
        ...difference,
        words: differenceWords(language, difference),
      })),
      words: explainUnit(language, unit, appraisal.finalName),
    })),
  };
}

/** What a document claims and what follows from the facts, in one line. */
export function differenceWords(language: Language, difference: ClaimDifferenceJson): string {
  const { what, computed, ...params } = difference;
  const shown = { ...params, computed: computed ?? translate(language, 'score:none') };
  return translate(language, `score:differs.${what}`, shown);
}

/**
 * How a unit came to its score, line by line: indicators, components with their entries, the total and what follows.
 * @param finalName what the formula calls its value
 */
export function explainUnit(
  language: Language,
  unit: AppraisedUnitJson,
  finalName: string | null,
): readonly string[] {
  const text = (key: string, params: Readonly<Record<string, unknown>> = {}): string =>
    translate(language, `score:${key}`, params);
  const or = (value: string | null): string => value ?? text('none');
  const { veto, gradeBeforeQuota, grade } = unit;
  return [
    ...unit.indicators.flatMap((indicator) => indicatorLines(language, indicator)),
    ...unit.incentives.map(({ bonus, ...incentive }) =>
      bonus === undefined
        ? text('explainIncentive', incentive)
        : text('explainBonus', { ...incentive, rank: bonus.rank, count: bonus.count }),
    ),
    ...unit.deductions.map((deduction) => text('explainDeduction', { ...deduction })),
    ...unit.components.map((component) => componentLine(language, component, unit)),
    withSteps(language, finalLine(language, unit, finalName), unit.steps),
    ...(veto === null ? [] : [text('explainVeto', { ...veto, before: or(veto.before) })]),
    ...(unit.provisional
      ? [text(nothingApplies(unit) ? 'explainNothingApplies' : 'explainProvisional')]
      : []),
    ...(grade === null ? [] : [text('explainGrade', { grade })]),
    ...(gradeBeforeQuota === null
      ? []
      : [text('explainQuota', { before: gradeBeforeQuota, grade: or(grade) })]),
    ...unit.consequences.map(({ zh, en }) =>
      text('explainConsequence', { what: language === 'en' ? en : zh }),
    ),
    ...unit.differences.map((difference) => differenceWords(language, difference)),
  ];
}

/** A unit that carries no weight has no score and will have none: nothing is waited for. */
const nothingApplies = ({
  carriedWeight,
  components,
}: Pick<AppraisedUnitJson, 'carriedWeight' | 'components'>): boolean =>
  carriedWeight === '0' && components.some(({ id, points }) => id === 'target' && points === null);

/** The final, or what is there so far. */
export function finalWords(
  language: Language,
  unit: Pick<AppraisedUnitJson, 'final' | 'total' | 'carriedWeight' | 'components'>,
): string {
  const { final, total } = unit;
  if (final !== null) return final;
  if (total !== null) return translate(language, 'score:soFar', { total });
  return translate(language, nothingApplies(unit) ? 'score:none' : 'score:pending');
}

/** Formulas are written in Chinese: their names stand in Chinese sentences only. */
function finalLine(language: Language, unit: AppraisedUnitJson, name: string | null): string {
  const final = finalWords(language, unit);
  return name === null || language === 'en'
    ? translate(language, 'score:explainFinal', { final })
    : translate(language, 'score:explainNamedFinal', { name, final });
}

/** The rule, and below it what it made of the observation. */
function indicatorLines(language: Language, indicator: AppraisedIndicatorJson): readonly string[] {
  const text = (key: string, params: Readonly<Record<string, unknown>>): string =>
    translate(language, `score:${key}`, params);
  const { id, name, share, counted, rule, weight } = indicator;
  const words = indicatorWords(language, indicator);
  if (words === null) return [text('explainNotApplicable', { id, name })];
  return [
    text('explainRule', { id, rule: ruleInWords(language, rule, weight) }),
    share === undefined
      ? text('explainIndicator', { id, name, words })
      : counted === undefined
        ? text('explainShare', { id, name, words, ...share })
        : text('explainCountedShare', { id, name, words, ...share, counted }),
  ];
}

function indicatorWords(
  language: Language,
  { explanation, steps }: Pick<AppraisedIndicatorJson, 'explanation' | 'steps'>,
): string | null {
  return explanation && withSteps(language, explain(language, explanation), steps);
}

function componentLine(
  language: Language,
  component: AppraisedComponentJson,
  unit: AppraisedUnitJson,
): string {
  const open = component.id === 'target' && nothingApplies(unit) ? 'score:none' : 'score:pending';
  return withSteps(language, componentWords(language, component, translate(language, open)), component.steps);
}

/** `open` stands where there are no points. */
function componentWords(language: Language, component: AppraisedComponentJson, open: string): string {
  const { name, before, explanation } = component;
  const points = component.points ?? open;
  if (explanation !== undefined)
    return translate(language, 'score:explainRollup', { name, words: explain(language, explanation) });
  if (before !== undefined && component.steps === undefined)
    return translate(language, 'score:explainCapped', { name, before, points });
  return translate(language, 'score:explainComponent', { name, points });
}

/** Behind a line, in parentheses, what was done on the way to its points. */
function withSteps(language: Language, line: string, steps: readonly ExplanationJson[] = []): string {
  if (steps.length === 0) return line;
  const told = steps.map((step) => explain(language, step));
  return translate(language, 'score:explainSteps', {
    line,
    steps: told.join(translate(language, 'score:betweenSteps')),
  });
}
