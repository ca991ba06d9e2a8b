/** What makes one grade of another: 基本健全 is not 健全. */
const DEGREE = /基本|不|未|没|无|非|较|比较|部分|一般|欠|完全|大部分|大体|全部|有待|逾期|超|接近/;

/**
 * The grade that a shorter or longer name can only mean: 健全 for 制度健全, 完全达到 for 完全达到预期目标. What is left over says
 * nothing of a degree. Undefined where none or several may be meant.
 */
export function gradeMeant(names: readonly string[], said: string): string | undefined {
  if (said.length < 2 || names.includes(said)) return undefined;
  const meant = names.filter((name) => {
    const [long, short] = name.length > said.length ? [name, said] : [said, name];
    if (short.length < 2 || !(long.startsWith(short) || long.endsWith(short))) return false;
    return !DEGREE.test(long.replace(short, ''));
  });
  const [only, second] = meant;
  return second === undefined ? only : undefined;
}
