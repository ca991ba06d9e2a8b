/**
 * Amounts as the script deals with them: whole numbers of the smallest part that counts, e.g. hundredths of a point.
 * Texts are plain decimals without exponent; the case and the scheme were checked for that before.
 */
export function wholeOf(text: string, decimals: number): number {
  const [integer = '0', fraction = ''] = text.split('.');
  if (fraction.length > decimals) throw new RangeError(`'${text}' has more than ${decimals} decimals`);
  return Number(integer + fraction.padEnd(decimals, '0'));
}

/** Without trailing zeros: (150, 2) is `1.5`. */
export function textOf(whole: number, decimals: number): string {
  if (decimals === 0) return String(whole);
  const digits = String(whole).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -decimals) : `${digits.slice(0, -decimals)}.${fraction}`;
}

export function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}
