const WHOLE_DIGITS = 15;
const FRACTION_DIGITS = 12;

/**
 * A text that sorts as a decimal does, for points: binary floats would make equal what differs. Negative numbers have
 * their digits turned round, so that −2 stands before −1. Null stays null, which sorts last.
 */
export function decimalOrder(decimal: string | null): string | null {
  if (decimal === null) return null;
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = decimal.slice(negative ? 1 : 0).split('.');
  const digits = whole.padStart(WHOLE_DIGITS, '0') + fraction.padEnd(FRACTION_DIGITS, '0');
  return negative ? `0${complementOf(digits)}` : `1${digits}`;
}

function complementOf(digits: string): string {
  return digits.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
