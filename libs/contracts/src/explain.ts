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
