import type { Language } from './language.js';
import { translate } from './translate.js';

/** `Explanation` of the domain as it is sent: a code such as `explanation.proportional`, decimals as strings. */
export interface ExplanationJson {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly parts?: readonly ExplanationJson[];
}

/**
 * How a score came about, in words: 完成14个，目标不少于14个，得分率100%，得2分（满分2分）. A standing before verification
 * also says how much was due by now.
 */
export function explain(language: Language, explanation: ExplanationJson): string {
  if (explanation.code.startsWith('rule.')) return explainRule(language, explanation);
  const { params, parts = [] } = explanation;
  const how = sentence(language, explanation);
  const whole =
    params['score'] === undefined ? how : scored(language, how, isProvisional(explanation), params);
  if (parts.length === 0) return whole;
  const between = translate(language, 'explanation:between');
  return translate(language, 'explanation:parts', {
    whole,
    parts: parts.map((part) => explain(language, part)).join(between),
  });
}

function sentence(language: Language, { code, params }: ExplanationJson): string {
  const key = code.replace('.', ':');
  return translate(language, params['due'] === undefined ? key : `${key}_due`, shown(params));
}

function scored(
  language: Language,
  how: string,
  provisional: boolean,
  params: ExplanationJson['params'],
): string {
  return translate(language, `explanation:scored${provisional ? '_due' : ''}`, { ...shown(params), how });
}

/** A mean has no `due` of its own; its parts do. */
function isProvisional({ params, parts = [] }: ExplanationJson): boolean {
  return params['due'] !== undefined || parts.some(isProvisional);
}

/** For the eye: four decimals, and a mark that there are more. The points themselves stay exact. */
function shown(params: ExplanationJson['params']): Readonly<Record<string, string>> {
  const cut = (value: string): string => value.replace(/^(-?[0-9]+\.[0-9]{4})[0-9]+$/, '$1…');
  return { ...params, percent: cut(params['percent'] ?? ''), score: cut(params['score'] ?? '') };
}

/** Of a rule: a whole sentence, and behind it the parts that it was made of. */
function explainRule(language: Language, { code, params, parts = [] }: ExplanationJson): string {
  const whole = inPart(
    language,
    tidy(translate(language, code.replace('.', ':'), ruleParams(language, params))),
    params['partName'] ?? '',
  );
  if (parts.length === 0) return whole;
  return translate(language, 'explanation:parts', {
    whole,
    parts: parts.map((part) => explain(language, part)).join(translate(language, 'explanation:between')),
  });
}

/** A part of several is called by its name, where its sentence does not say it already. */
function inPart(language: Language, text: string, name: string): string {
  return text.includes(name) ? text : translate(language, 'explanation:partNamed', { name, text });
}

/** Periodic decimals are cut for the eye, and what a document left unnamed is named. */
function ruleParams(language: Language, params: ExplanationJson['params']): Readonly<Record<string, string>> {
  const text = (key: string, of = {}): string => translate(language, `rule:${key}`, of);
  // Ten decimals are how a number is printed whose decimals never end, fewer where they close with zeros; an observed
  // 1581.043447 stays as it is.
  const cut = (value: string): string => value.replace(/^(-?[0-9]+\.[0-9]{4})[0-9]{4,6}$/, '$1…');
  const shownParams = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, cut(value)]));
  const { measure = '', step = '', partial = '' } = shownParams;
  const stepMeasure = measure === '%' ? text('point') : measure;
  const one = measure === '%' ? 'each-point' : 'each-one';
  return {
    ...shownParams,
    subject: shownParams['subject'] || text('subject'),
    counted: measure || text('counted'),
    stepMeasure,
    each: text(step === '1' && stepMeasure !== '' ? one : 'each', { step, measure: stepMeasure }),
    partial: partial === 'begun' || partial === 'pro-rata' ? text(partial) : '',
  };
}

/** A measure that a document leaves out leaves its blanks behind in languages that write them. */
function tidy(text: string): string {
  return text.replace(/ {2,}/g, ' ').replace(/ (?=[,:;])/g, '');
}
