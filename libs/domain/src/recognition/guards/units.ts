import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import type { Told } from './told.js';

/** What counts in steps away from a number of the text. */
const STEPPED: ReadonlySet<Told['kind']> = new Set([
  'threshold-linear',
  'shortfall',
  'overrun',
  'accumulate',
  'composite',
]);
const UNIT =
  /^(?:[A-Za-zμΩ]+|(?!以[上下内外]|及其?以|或以|之[内间]|范围|区间|分[的,;。]|[得给计记为的者则即扣加减奖不未以])[一-龥]{1,4}?)(?=以[上下内]|及以|[得扣加减奖的为计,;。()]|$)/;

/** 达到100兆得满分，每低1G扣1分: a word right behind a step's number that is no known measure must stand behind the threshold too. */
export function refuseOtherUnit(text: string, { statements }: Outline, { kind }: Told): void {
  if (!STEPPED.has(kind)) return;
  for (const { when } of statements) {
    const { step } = when;
    if (step === undefined || step.quantity.implied === true || step.quantity.measure !== undefined) continue;
    const unit = UNIT.exec(text.slice(step.quantity.end))?.[0];
    if (unit === undefined) continue;
    // What stands right behind every other number: with its sign of comparison, or without.
    const behind = statements
      .flatMap((one) => [...one.when.ranges, ...one.when.bares.map(({ quantity }) => quantity)])
      .map(({ measure, end, at }) => ({
        measure,
        said: `${text.slice(at, end)}${text.slice(end, end + unit.length)}`,
      }));
    const same = new RegExp(`\\d${unit}`);
    if (!behind.every(({ measure, said }) => measure === undefined && same.test(said)))
      throw new Unclear('contradictory', step.quantity.at, { words: unit });
  }
}
