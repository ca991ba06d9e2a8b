import { formatPoints } from '../../scoring/points-text.js';
import { readGiven, recogniseRule, tryRule, type GivenText, type Recognition } from '../index.js';

/** Reads a sentence with what stands beside it as people write it. */
export function reading(sentence: string, beside: GivenText = {}): Recognition {
  const read = readGiven(beside);
  if ('faults' in read) throw new RangeError(read.faults.map(({ field }) => field).join());
  return recogniseRule(sentence, read.given);
}

/** The score as text, or why there is none. */
export function scoreOf(recognition: Recognition, observation: object, due?: string): string {
  if (!recognition.understood) return recognition.why.code;
  const trial = tryRule(recognition, observation, due);
  if (trial.kind !== 'scored') return trial.kind;
  return trial.result.score === null ? 'pending' : formatPoints(trial.result.score);
}
