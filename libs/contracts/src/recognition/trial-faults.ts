import { factsFaultWords } from '../appraisal/index.js';
import type { Language } from '../language.js';
import { translate } from '../translate.js';

/** `Trial` of the domain when it has no score. */
export type FailedTrialJson =
  | {
      readonly kind: 'malformed';
      readonly misfits: readonly {
        readonly path: string;
        readonly problem: 'missing' | 'unknown-field' | 'wrong-type' | 'wrong-value';
        readonly expected: string;
        readonly found: string;
      }[];
    }
  | {
      readonly kind: 'unfit';
      readonly faults: readonly {
        readonly code: string;
        readonly path: string;
        readonly params: Readonly<Record<string, string>>;
      }[];
    }
  | { readonly kind: 'weight-missing' };

/** One thing that is wrong with an observation, in words that say what to do. */
export interface ObservationFaultWords {
  readonly code: string;
  /** Dotted, inside the observation; empty for the whole of it. */
  readonly path: string;
  readonly message: string;
}

const CODES = {
  missing: 'FACTS_FIELD_MISSING',
  'unknown-field': 'FACTS_FIELD_UNKNOWN',
  'wrong-type': 'FACTS_TYPE_WRONG',
  'wrong-value': 'FACTS_VALUE_WRONG',
} as const;

/** Why an observation cannot be scored, each fault by itself. */
export function observationFaultWords(
  language: Language,
  trial: FailedTrialJson,
): readonly ObservationFaultWords[] {
  if (trial.kind === 'weight-missing')
    return [
      {
        code: 'RECOGNITION_WEIGHT_MISSING',
        path: 'weight',
        message: translate(language, 'recognition:input.observation-weight'),
      },
    ];
  const faults =
    trial.kind === 'unfit'
      ? trial.faults
      : trial.misfits.map(({ path, problem, expected, found }) => ({
          code: CODES[problem],
          path,
          params: { expected, found: problem === 'unknown-field' ? path : found },
        }));
  return faults.map((fault) => {
    const what = factsFaultWords(language, fault);
    const key = fault.path === '' ? 'observation' : 'observation-at';
    return {
      code: fault.code,
      path: fault.path,
      message: translate(language, `recognition:input.${key}`, { path: fault.path, what }),
    };
  });
}
