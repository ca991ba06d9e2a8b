/** Exact, because a long decimal is not what `Number` makes of it: whether `one` is more than `other`, both decimal texts. */
export function isMore(one: string, other: string): boolean {
  const decimals = Math.max(decimalsOf(one), decimalsOf(other));
  return scaled(one, decimals) > scaled(other, decimals);
}

export function greatest(numbers: readonly string[]): string {
  return numbers.reduce((most, number) => (isMore(number, most) ? number : most), numbers[0] ?? '0');
}

const decimalsOf = (number: string): number => number.split('.')[1]?.length ?? 0;

function scaled(number: string, decimals: number): bigint {
  const [whole = '0', part = ''] = number.split('.');
  return BigInt(`${whole}${part.padEnd(decimals, '0')}`);
}
