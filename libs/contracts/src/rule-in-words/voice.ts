import type { Language } from '../language.js';
import { translate } from '../translate.js';
import type { LimitJson } from './rule-json.js';

/** Speaks one language about rules of one weight; without a weight the full score has no number (满分). */
export interface Voice {
  readonly weight: string | undefined;
  readonly say: (key: string, params?: Readonly<Record<string, unknown>>) => string;
}

export function voiceIn(language: Language, weight: string | undefined): Voice {
  return { weight, say: (key, params) => translate(language, `ruleWords:${key}`, params) };
}

export const withWeight = ({ say }: Voice, weight: string | undefined): Voice => ({ say, weight });

type Clause = string | undefined;

/** Clauses of one sentence; those that the rule does not have are left out. */
export function sentence({ say }: Voice, ...clauses: readonly Clause[]): string {
  return given(clauses).join(say('comma'));
}

/** Sentences of one rule. */
export function sentences({ say }: Voice, ...parts: readonly Clause[]): string {
  return given(parts).join(say('semicolon'));
}

const given = (clauses: readonly Clause[]): readonly string[] =>
  clauses.filter((clause): clause is string => clause !== undefined && clause !== '');

export function points({ say }: Voice, number: string): string {
  return say(number === '1' ? 'point' : 'points', { number });
}

export function full(voice: Voice): string {
  return voice.weight === undefined
    ? voice.say('full')
    : voice.say('fullOf', { points: points(voice, voice.weight) });
}

/** The number of the full score inside a calculation: ×10分. */
export function fullPoints(voice: Voice): string {
  return voice.weight === undefined ? full(voice) : points(voice, voice.weight);
}

/** Where all points are there until something takes them off; unsaid without a weight. */
export function startsFull(voice: Voice): string | undefined {
  return voice.weight === undefined
    ? undefined
    : voice.say('startsFull', { points: points(voice, voice.weight) });
}

export function amount({ say }: Voice, value: string | number, measure: string | undefined): string {
  return measure === undefined || measure === '' ? String(value) : say('amount', { value, measure });
}

/** A distance: of a percent it is percentage points. */
export function stepOf(voice: Voice, step: string, measure: string | undefined): string {
  if (measure !== '%') return amount(voice, step, measure);
  return voice.say(step === '1' ? 'percentPoint' : 'percentPoints', { step });
}

export function limit(voice: Voice, { op, value, measure }: LimitJson): string {
  return voice.say(`limit.${op}`, { amount: amount(voice, value, measure) });
}

/** What is observed stands right before what is said of it: 满意度95%（含）以上. */
export function about({ say }: Voice, subject: string | undefined, text: string): string {
  return subject === undefined || subject === '' ? text : say('about', { subject, text });
}

/** The same before what is earned or taken off: 采用信息每有1篇得0.5分. */
export function aboutEach({ say }: Voice, subject: string | undefined, text: string): string {
  return subject === undefined || subject === '' ? text : say('aboutEach', { subject, text });
}

/** Over a whole rule, where its first words say nothing of what is observed. */
export function heading({ say }: Voice, subject: string | undefined, text: string): string {
  return subject === undefined || subject === '' ? text : say('heading', { subject, text });
}

export function zeroWhen(
  voice: Voice,
  when: LimitJson | undefined,
  measure: string | undefined,
): string | undefined {
  if (when === undefined) return undefined;
  return voice.say('zeroWhen', { when: limit(voice, { ...when, ...measureOf(when.measure ?? measure) }) });
}

export const measureOf = (measure: string | undefined): { readonly measure?: string } =>
  measure === undefined ? {} : { measure };
