/**
 * Runs every side once a round: A, B, A, B, … A busy moment of the machine then hits all of them alike, and what
 * drifts (a disk cache, a hot core) drifts for all. A round before the first one warms up and is dropped.
 *
 * @param {Record<string, () => Promise<number> | number>} sides one measurement each
 * @returns {Promise<Record<string, Sample>>}
 */
export async function interleaved(sides, { rounds, warmUp = true }) {
  const values = new Map(Object.keys(sides).map((name) => [name, []]));
  for (let round = warmUp ? -1 : 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(sides)) {
      const value = await run();
      if (round >= 0) values.get(name).push(value);
    }
  }
  return Object.fromEntries([...values].map(([name, found]) => [name, sampleOf(found)]));
}

/**
 * @typedef {{ median: number, least: number, most: number, values: number[] }} Sample
 * @param {number[]} values
 * @returns {Sample}
 */
export function sampleOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), least: sorted[0], most: sorted.at(-1), values };
}

/** @param {number[]} sorted ascending, not empty */
export function quantile(sorted, part) {
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}
