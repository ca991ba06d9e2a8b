import {
  observationFaultWords,
  recognitionInWords,
  translate,
  type RecognitionAnswer,
  type TrialJson,
} from '@kaoping/contracts';
import {
  formatPoints,
  observationMisfits,
  readGiven,
  recogniseRule,
  tryRule,
  type Given,
  type Recognition,
  type Rule,
} from '@kaoping/domain';
import { AnswerIsNo, faultLine, FaultsFound } from './ending.js';
import { jsonErrorIn } from './json-error.js';
import { language } from './language.js';
import { refuseSlips } from './refuse-slips.js';

export interface RecogniseOptions {
  readonly weight?: string;
  readonly target?: string;
  readonly comparator?: string;
  readonly due?: string;
  readonly observation?: string;
  readonly json?: boolean;
}

/**
 * Reads one scoring standard into a rule, and scores an observation by it. Exit code 1 when the text is not understood,
 * 2 when something beside it is wrong.
 */
export async function recognise(sentence: string, options: RecogniseOptions): Promise<void> {
  const [given, observation] = besideOf(options);
  const recognition = recogniseRule(sentence, given);
  const trial = observation === undefined ? undefined : scoreOf(recognition, observation.json, given);
  const answer = recognitionInWords(language(), recognition, trial);
  if (options.json === true) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else print(answer, sentence);
  if (!answer.understood) throw new AnswerIsNo();
}

/** What stands beside the sentence; what is wrong with its options and with the observation is told together. */
function besideOf(options: RecogniseOptions): readonly [Given, { readonly json: unknown } | undefined] {
  const read = readGiven(options);
  if ('given' in read)
    return [read.given, options.observation === undefined ? undefined : jsonOf(options.observation)];
  throw new FaultsFound([
    ...read.faults.map(({ field, found }) => inRecognition(`input.${field}`, { found })),
    ...observationLines(options.observation),
  ]);
}

function observationLines(written: string | undefined): readonly string[] {
  if (written === undefined) return [];
  try {
    const misfits = observationMisfits(jsonOf(written).json);
    if (misfits.length === 0) return [];
    return observationFaultWords(language(), { kind: 'malformed', misfits }).map(({ message }) => message);
  } catch (error) {
    if (error instanceof FaultsFound) return error.lines;
    throw error;
  }
}

function jsonOf(written: string): { readonly json: unknown } {
  if (jsonErrorIn(written) !== null) throw new FaultsFound([inRecognition('input.observation-json')]);
  refuseSlips(written, (path, what) => faultLine('--observation', path, what));
  return { json: JSON.parse(written) as unknown };
}

function scoreOf(recognition: Recognition, json: unknown, { due }: Given): TrialJson | undefined {
  if (!recognition.understood) return undefined;
  const trial = tryRule(recognition, json, due);
  if (trial.kind !== 'scored')
    throw new FaultsFound(observationFaultWords(language(), trial).map(({ message }) => message));
  const { score, explanation } = trial.result;
  return { score: score === null ? null : formatPoints(score), explanation };
}

function print(answer: RecognitionAnswer<Rule>, sentence: string): void {
  const lines = answer.understood
    ? [
        inRecognition('rule', { words: answer.words }),
        inRecognition('confidence', { percent: Math.round(answer.confidence * 100) }),
        ...(answer.score === undefined ? [] : [inRecognition('score', { score: answer.score ?? '—' })]),
        ...(answer.explanation === undefined ? [] : [answer.explanation]),
      ]
    : [
        inRecognition('notUnderstood', { why: answer.why }),
        inRecognition('place', { number: answer.at + 1, from: sentence.slice(answer.at, answer.at + 12) }),
      ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const inRecognition = (key: string, params: Readonly<Record<string, unknown>> = {}): string =>
  translate(language(), `recognition:${key}`, params);
