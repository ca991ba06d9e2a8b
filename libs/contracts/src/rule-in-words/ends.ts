import { isMore } from './decimals.js';
import type { EndsJson } from './rule-json.js';
import { points, sentence, type Voice } from './voice.js';

/** How a deduction ends: 最多扣3分, 最低得2分, else 扣完为止. */
export function ends(voice: Voice, { most, floor }: EndsJson): string {
  const { say, weight } = voice;
  const mayTakeAll = most === undefined || (weight !== undefined && isMore(most, weight));
  return sentence(
    voice,
    most === undefined ? undefined : say('most', { points: points(voice, most) }),
    floor === undefined ? undefined : say('floor', { points: points(voice, floor) }),
    floor === undefined && mayTakeAll ? say('out') : undefined,
  );
}

/** What a step that is begun counts; `step` as it was just said. */
export function begun({ say }: Voice, steps: string | undefined, step: string): string {
  return say(`steps.${steps ?? 'completed'}`, { step });
}

/** Of things that are counted one by one nothing is ever begun, so it is said only where somebody wrote it down. */
export function begunCount(voice: Voice, steps: string | undefined, size: number, step: string): string {
  return size === 1 && steps === undefined ? '' : begun(voice, steps, step);
}
