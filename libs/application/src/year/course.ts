import { isZero, parsePoints, type Indicator, type Target } from '@kaoping/domain';
import type { SeededRandom } from '@kaoping/platform';
import { drawForms, TRAITS, type Form } from './forms.js';
import { decimalsOf, textOf, wholeOf } from './quantity.js';

/** How the year goes, drawn once before anything else, so that the demo's later life knows it too. */
export interface Course {
  readonly forms: ReadonlyMap<string, Form>;
  readonly indicators: ReadonlyMap<string, IndicatorCourse>;
}

/** Percents are whole numbers of the year's work. */
export interface IndicatorCourse {
  readonly counting: 'cumulative' | 'of-period';
  /** At the end of the year. */
  readonly reached: number;
  /** At the end of each quarter; the last one is `reached`. */
  readonly shares: readonly [number, number, number, number];
  /** Quarters, 1 to 3, in which the unit is behind. */
  readonly behind: readonly number[];
  /** Quarters of these in which it did not even report. */
  readonly silent: readonly number[];
  /** A limit such as `= 0` that was broken in the third quarter. */
  readonly limitBroken: boolean;
}

export function drawCourse(
  units: readonly string[],
  indicators: readonly Indicator[],
  random: SeededRandom,
): Course {
  const forms = drawForms(units, random);
  const formOf = (indicator: Indicator): Form => forms.get(indicator.units[0]?.unit ?? '') ?? 'sound';
  return {
    forms,
    indicators: new Map(
      indicators.map((indicator) => [indicator.id, drawIndicator(indicator, formOf(indicator), random)]),
    ),
  };
}

function drawIndicator({ targets }: Indicator, form: Form, random: SeededRandom): IndicatorCourse {
  const { full, reached: range, behind: behindChance } = TRAITS[form];
  const reached = random.chance(full) ? 100 : random.int(...range);
  const behind = [1, 2, 3].filter(() => random.chance(behindChance));
  const silent = behind.filter(() => random.chance(30));
  const [first, second, third] = [1, 2, 3].reduce<readonly number[]>((before, quarter) => {
    const share = behind.includes(quarter)
      ? quarter * 25 - random.int(7, 18)
      : quarter * 25 + random.int(0, 5);
    return [...before, Math.min(Math.max(share, before.at(-1) ?? 0), reached)];
  }, []);
  return {
    counting: random.chance(40) ? 'of-period' : 'cumulative',
    reached,
    shares: [first ?? 0, second ?? 0, third ?? 0, reached],
    behind,
    silent,
    // Where the limit is all there is, breaking it costs everything: that would be another story.
    limitBroken:
      targets.length > 1 &&
      targets.some(isLimit) &&
      random.chance(form === 'weak' || form === 'fair' ? 50 : 5),
  };
}

/** Running totals, aligned with the targets, when `percent` of the year's work is done. */
export function totalsAt(
  { targets }: Pick<Indicator, 'targets'>,
  percent: number,
  about: { readonly rounding: 'up' | 'down' | 'nearest'; readonly limitBroken: boolean },
): readonly string[] {
  if (targets.length === 0) return [String(percent)];
  const firstLimit = targets.findIndex(isLimit);
  return targets.map((target, index) => {
    if (target.op === 'qualitative') return String(percent);
    if (!isLimit(target)) return partOf(target.value, percent, about.rounding);
    return about.limitBroken && index === firstLimit ? broken(target.value) : target.value;
  });
}

function isLimit(target: Target): boolean {
  return target.op === '<=' || (target.op === '=' && isZero(parsePoints(target.value)));
}

function broken(limit: string): string {
  const decimals = decimalsOf(limit);
  return textOf(wholeOf(limit, decimals) + 10 ** decimals, decimals);
}

function partOf(value: string, percent: number, rounding: 'up' | 'down' | 'nearest'): string {
  const decimals = decimalsOf(value);
  const hundredfold = wholeOf(value, decimals) * percent;
  const round = { up: Math.ceil, down: Math.floor, nearest: Math.round }[rounding];
  return textOf(round(hundredfold / 100), decimals);
}
