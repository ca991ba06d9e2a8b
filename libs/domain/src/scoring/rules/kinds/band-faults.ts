import { parsePoints } from '../../points-text.js';
import { comparePoints, type Points } from '../../points.js';
import type { RuleFault } from '../rule-kind.js';
import type { Band, BandedRule } from '../rule.js';
import { atLeast, emptyList, notAboveWeight } from './faults.js';

/** Bands that hold nothing, that leave a gap without an `otherwise`, or that hold the same value at different points. */
export function bandFaults({ bands, otherwise }: BandedRule, weight: Points): readonly RuleFault[] {
  const points = bands.flatMap((band, index) => [
    ...atLeast(`bands.${index}.points`, band.points, '0'),
    ...notAboveWeight(`bands.${index}.points`, band.points, weight),
  ]);
  const empty = bands.flatMap((band, index) =>
    isEmpty(band)
      ? [
          {
            code: 'RULE_BAND_EMPTY',
            path: `bands.${index}`,
            params: { from: band.from ?? '', to: band.to ?? '' },
          } as const,
        ]
      : [],
  );
  const ends = [
    ...emptyList('bands', bands),
    ...points,
    ...atLeast('otherwise', otherwise, '0'),
    ...notAboveWeight('otherwise', otherwise, weight),
    ...empty,
  ];
  return empty.length > 0 || bands.length === 0 ? ends : [...ends, ...seamFaults(bands, otherwise)];
}

function isEmpty({ from, to, fromIncluded, toIncluded }: Band): boolean {
  if (from === undefined || to === undefined) return false;
  const compared = comparePoints(parsePoints(from), parsePoints(to));
  return compared > 0 || (compared === 0 && (fromIncluded === false || toIncluded !== true));
}

/** Neighbours from the lowest upwards. Bands with a second condition may lie over others: the first that holds counts. */
function seamFaults(bands: readonly Band[], otherwise: string | undefined): readonly RuleFault[] {
  const plain = bands
    .map((band, index) => ({ band, index }))
    .filter(({ band }) => band.and === undefined)
    .sort((a, b) => compareStart(a.band, b.band));
  return plain.slice(1).flatMap(({ band, index }, before): readonly RuleFault[] => {
    const lower = plain[before]?.band as Band;
    const params = { from: lower.to ?? '∞', to: band.from ?? '−∞' };
    const side = seam(lower, band);
    if (side === 0 || (side < 0 && otherwise !== undefined)) return [];
    return [{ code: side < 0 ? 'RULE_BANDS_GAP' : 'RULE_BANDS_OVERLAP', path: `bands.${index}`, params }];
  });
}

function compareStart(a: Band, b: Band): number {
  if (a.from === undefined || b.from === undefined)
    return Number(a.from !== undefined) - Number(b.from !== undefined);
  const compared = comparePoints(parsePoints(a.from), parsePoints(b.from));
  return compared !== 0 ? compared : Number(a.fromIncluded === false) - Number(b.fromIncluded === false);
}

/** Negative: a gap, positive: an overlap, 0: they meet. */
function seam(lower: Band, upper: Band): number {
  if (lower.to === undefined || upper.from === undefined) return 1;
  const compared = comparePoints(parsePoints(lower.to), parsePoints(upper.from));
  if (compared !== 0) return compared;
  return Number(lower.toIncluded === true) + Number(upper.fromIncluded !== false) - 1;
}
