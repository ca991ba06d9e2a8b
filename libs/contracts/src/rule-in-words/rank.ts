import { isMore } from './decimals.js';
import { begunCount } from './ends.js';
import type { RankLadderJson } from './rule-json.js';
import { amount, heading, points, sentence, sentences, type Voice } from './voice.js';

export function rankLadder(voice: Voice, rule: RankLadderJson): string {
  const { say } = voice;
  const { last, places, thenEach, per = 1, steps, floor, ties, subject } = rule;
  const behind = per === 1 ? 'rank.thenEach' : 'rank.thenEachOf';
  const award = (number: string): string => priceOf(voice, rule, number);
  const earned = rule.bonus === true ? 'rank.adds' : 'rank.earns';
  const text = sentences(
    voice,
    // The last places come first, because they count before the declared ones.
    last && say('rank.last', { count: last.count, points: award(last.points) }),
    ...places.map(({ from, to, points: number }) =>
      say(earned, {
        place: say(from === to ? 'rank.place' : 'rank.places', { from, to }),
        points: award(number),
      }),
    ),
    thenEach &&
      sentence(
        voice,
        `${say(behind, { per, points: award(thenEach) })}${begunCount(voice, steps, per, say('rank.step', { per }))}`,
        floor === undefined ? say('out') : say('floor', { points: award(floor) }),
      ),
    restWords(voice, rule, award),
    ties && say(`rank.ties.${ties}`),
    mayExceed(voice, rule) ? say('rank.bonus') : undefined,
  );
  return heading(voice, subject, text);
}

function priceOf(voice: Voice, { unit }: RankLadderJson, number: string): string {
  return unit === 'percent'
    ? voice.say('rank.percent', { percent: amount(voice, number, '%') })
    : points(voice, number);
}

/** What is left when every place behind the last one follows by steps: places between the declared ones. */
function restWords(
  voice: Voice,
  rule: RankLadderJson,
  award: (number: string) => string,
): string | undefined {
  const { otherwise, thenEach } = rule;
  if (thenEach !== undefined && otherwise === undefined && !hasGaps(rule)) return undefined;
  const rest = otherwise === undefined ? points(voice, '0') : award(otherwise);
  return voice.say('rank.rest', { points: rest });
}

function hasGaps({ places }: RankLadderJson): boolean {
  const ordered = [...places].sort((one, other) => one.from - other.from);
  return ordered.some(({ from }, index) => from > (ordered[index - 1]?.to ?? 0) + 1);
}

/** Said where it may matter: with all points within the weight nothing can exceed it. */
function mayExceed({ weight }: Voice, { bonus, unit, places, last, otherwise }: RankLadderJson): boolean {
  if (bonus !== true) return false;
  const bound = unit === 'percent' ? '100' : weight;
  if (bound === undefined) return true;
  const all = [...places.map((place) => place.points), last?.points ?? '0', otherwise ?? '0'];
  return all.some((number) => isMore(number, bound));
}
