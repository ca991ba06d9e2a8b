/**
 * A decimal string as the page shows it, rounded half away from zero. Points never pass through a binary float: the
 * integer part of the work is done on digits.
 *
 * @param points e.g. `'83.3333'` or `'-0.5'`; a text that is no decimal is shown as it came
 */
export function shownPoints(points: string, decimals = 2): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(points);
  if (!parts) return points;
  const [, sign = '', whole = '', fraction = ''] = parts;
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const digits = String((fraction[decimals] ?? '0') >= '5' ? kept + 1n : kept).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return sign !== '' && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A weight as documents write it: at most two decimals and no idle zeros, `'3'`, `'1.5'`. */
export function shortPoints(points: string): string {
  return shownPoints(points).replace(/\.?0+$/, '');
}

/** Whether a decimal string is zero, however many digits it is written with. */
export function isZero(points: string): boolean {
  return !/[1-9]/.test(points);
}

/** Share of `whole` that `part` makes, in percent from 0 to 100, for the length of a bar; nothing is computed with it. */
export function barLength(part: string | null, whole: string): number {
  const share = part === null ? 0 : (Number(part) / Number(whole)) * 100;
  return Number.isFinite(share) ? Math.min(100, Math.max(0, share)) : 0;
}
