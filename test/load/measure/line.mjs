/**
 * One line of the table: what Kaoping did, and what it is held against. Ratios are always ours ÷ theirs, medians on
 * both sides, so that anybody can check them from the table.
 *
 * @param {object} line
 * @param {string} line.part name on the command line
 * @param {string} line.what
 * @param {string} line.unit of both values, e.g. `appends/s`
 * @param {import('./interleaved.mjs').Sample} line.ours
 * @param {string} line.against what the baseline is
 * @param {import('./interleaved.mjs').Sample} line.baseline
 * @param {Aim} [line.aim]
 * @param {string} [line.note]
 */
export function line({ part, what, unit, ours, against, baseline, aim, note = '' }) {
  const ratio = ours.median / baseline.median;
  const held = aim && { text: aimText(aim, unit), met: isMet(aim, aim.of === 'ratio' ? ratio : ours.median) };
  return { part, what, unit, ours, against, baseline, ratio, aim: held, note };
}

/** @typedef {{ of: 'ratio' | 'ours', atLeast?: number, atMost?: number }} Aim */
function aimText({ of, atLeast, atMost }, unit) {
  const bound = atLeast === undefined ? `≤ ${number(atMost)}` : `≥ ${number(atLeast)}`;
  return of === 'ratio' ? `ratio ${bound}` : `${bound} ${unit}`;
}

const isMet = ({ atLeast = -Infinity, atMost = Infinity }, value) => value >= atLeast && value <= atMost;

/** Three figures that count, thousands apart. */
export function number(value) {
  if (value >= 100) return Math.round(value).toLocaleString('en').replaceAll(',', ' ');
  return String(Number(value.toPrecision(3)));
}
