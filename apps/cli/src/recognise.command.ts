import {
  observationFaultWords,
  recognitionInWords,
  translate,
  type RecognitionAnswer,
  type TrialJson,
} from '@kaoping/contracts';
import {
  formatPoints,
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
  const given = givenOf(options);
  const observation = options.observation === undefined ? undefined : jsonOf(options.observation);
  const recognition = recogniseRule(sentence, given);
  const trial = observation === undefined ? undefined : scoreOf(recognition, observation.json, given);
  const answer = recognitionInWords(language(), recognition, trial);
  if (options.json === true) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else print(answer, sentence);
  if (!answer.understood) throw new AnswerIsNo();
}

function givenOf(options: RecogniseOptions): Given {
  const read = readGiven(options);
  if ('given' in read) return read.given;
  throw new FaultsFound(read.faults.map(({ field, found }) => inRecognition(`input.${field}`, { found })));
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
