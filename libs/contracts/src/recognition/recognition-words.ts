import { explain, type ExplanationJson } from '../explain.js';
import type { Language } from '../language.js';
import { ruleInWords, type RuleJson } from '../rule-in-words/index.js';
import { translate } from '../translate.js';

/** A code with its parameters, as the domain sends it. */
export interface CodeJson {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** `Recognition` of the domain, as far as words are made of it. */
export type RecognitionJson<R extends RuleJson> =
  | {
      readonly understood: true;
      readonly confidence: number;
      readonly rule: R;
      readonly weight?: string;
      readonly assumptions: readonly CodeJson[];
    }
  | { readonly understood: false; readonly why: CodeJson; readonly at: number };

/** The score of a trial as it is sent: an exact decimal, null while a result is pending. */
export interface TrialJson {
  readonly score: string | null;
  readonly explanation: ExplanationJson;
}

/** What reading a standard answers, in the user's language. */
export type RecognitionAnswer<R extends RuleJson> =
  | {
      readonly understood: true;
      readonly confidence: number;
      readonly rule: R;
      readonly words: string;
      readonly score?: string | null;
      readonly explanation?: string;
      readonly assumptions: readonly { readonly code: string; readonly text: string }[];
    }
  | { readonly understood: false; readonly why: string; readonly at: number };

/** The rule read back in words, with everything that had to be assumed; or why the text is not understood, and where. */
export function recognitionInWords<R extends RuleJson>(
  language: Language,
  recognition: RecognitionJson<R>,
  trial?: TrialJson,
): RecognitionAnswer<R> {
  if (!recognition.understood) {
    const { why, at } = recognition;
    return { understood: false, why: translate(language, `recognition:why.${why.code}`, why.params), at };
  }
  const { confidence, rule } = recognition;
  const assumptions = recognition.assumptions.map(({ code, params }) => ({
    code,
    text: translate(language, `recognition:assumed.${code}`, params),
  }));
  return {
    understood: true,
    confidence,
    rule,
    words: withAssumed(language, ruleInWords(language, rule, recognition.weight), assumptions),
    ...(trial !== undefined && { score: trial.score, explanation: explain(language, trial.explanation) }),
    assumptions,
  };
}

function withAssumed(
  language: Language,
  rule: string,
  assumptions: readonly { readonly text: string }[],
): string {
  if (assumptions.length === 0) return rule;
  const assumed = assumptions.map(({ text }) => text).join(translate(language, 'recognition:between'));
  return translate(language, 'recognition:words', { rule, assumed });
}
