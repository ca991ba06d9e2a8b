import type { SeededRandom } from '@kaoping/platform';

/** How a unit fares this year. It leans every choice about the unit: progress, marks, ballots, findings. */
export type Form = 'strong' | 'sound' | 'fair' | 'weak';

type Range = readonly [min: number, max: number];

export interface Traits {
  /** Of 100 indicators so many are done in full; the others reach a percent in `reached`. */
  readonly full: number;
  readonly reached: Range;
  /** Chance in percent of being behind at the end of one of the first three quarters. */
  readonly behind: number;
  /** Chance in percent that the office takes something off what the rule gives. */
  readonly deducted: number;
  /** A leader's mark in percent of the scale. */
  readonly mark: Range;
  /** Chances in percent of the public's options, best first. */
  readonly ratings: readonly [number, number, number, number];
  /** How much more often than others it is found at fault. */
  readonly faults: number;
}

export const TRAITS: Readonly<Record<Form, Traits>> = {
  strong: {
    full: 48,
    reached: [88, 97],
    behind: 6,
    deducted: 40,
    mark: [86, 95],
    ratings: [50, 41, 9, 0],
    faults: 1,
  },
  sound: {
    full: 26,
    reached: [76, 92],
    behind: 16,
    deducted: 65,
    mark: [79, 90],
    ratings: [37, 44, 17, 2],
    faults: 2,
  },
  fair: {
    full: 14,
    reached: [70, 87],
    behind: 32,
    deducted: 75,
    mark: [75, 86],
    ratings: [30, 44, 20, 6],
    faults: 4,
  },
  weak: {
    full: 5,
    reached: [62, 80],
    behind: 48,
    deducted: 90,
    mark: [66, 78],
    ratings: [20, 42, 27, 11],
    faults: 5,
  },
};

/** Fifteen units that look like a bureau: most are good, a few get by, one is not. */
const MIX: readonly Form[] = [
  ...Array.from({ length: 4 }, () => 'strong' as const),
  ...Array.from({ length: 7 }, () => 'sound' as const),
  ...Array.from({ length: 3 }, () => 'fair' as const),
  'weak',
];

/** A form for every unit, in the same mixture for any number of them. */
export function drawForms(units: readonly string[], random: SeededRandom): ReadonlyMap<string, Form> {
  const forms = random.shuffle(MIX);
  return new Map(units.map((unit, index) => [unit, forms[index % forms.length] ?? 'sound']));
}
