import type { ObservationFault } from '../rule-kind.js';
import { holdsUndenied, isGradeNear, isGradeSaid } from './grade-names.js';

/**
 * The declared name that somebody means: the same name, else the only one that contains what was said (宕机 for 系统宕机)
 * or is contained in it. Undefined when none fits or several do.
 */
export function meantBy(said: string, names: readonly string[], of: Named = 'breach'): string | undefined {
  const fitting = namesFitting(said, names, of);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A part of the name of a breach is that breach (明确分管领导 for 未明确分管领导); 合格 as a grade is the opposite of 不合格. */
type Named = 'breach' | 'grade';

/** Every declared name that may be meant; exactly one: that is it. */
export function namesFitting(
  said: string,
  names: readonly string[],
  of: Named = 'breach',
): readonly string[] {
  const wanted = plain(said);
  const exact = names.filter((name) => plain(name) === wanted).slice(0, 1);
  if (exact.length > 0 || wanted === '') return exact;
  if (of === 'grade') return names.filter((name) => isGradeSaid(wanted, plain(name)));
  const wider = names.filter((name) => plain(name).includes(wanted));
  return wider.length > 0 ? wider : names.filter((name) => holdsUndenied(wanted, plain(name)));
}

/** 本局考核优秀, where 优秀 is declared: neither surely this grade nor surely another. */
export const isDoubtful = (said: string, names: readonly string[]): boolean =>
  names.some((name) => isGradeNear(plain(said), plain(name)));

/** One fault for each name that nobody can tell apart or find. */
export function unknownNames(
  path: string,
  said: readonly string[],
  names: readonly string[],
  of: Named = 'breach',
): readonly ObservationFault[] {
  return said
    .filter((name) => meantBy(name, names, of) === undefined)
    .map((found) => ({
      code: 'OBSERVATION_NAME_UNKNOWN' as const,
      path: path === '' ? found : `${path}.${found}`,
      params: { found, known: names.join('、') },
    }));
}

/** One class that is told twice, in the same words or in others: nobody can know whether the two are one. */
export function repeatedMeanings(
  path: string,
  said: readonly string[],
  names: readonly string[],
): readonly ObservationFault[] {
  const meant = said.map((name) => meantBy(name, names));
  return said.flatMap((found, index) => {
    const name = meant[index];
    if (name === undefined || meant.indexOf(name) === index) return [];
    return [{ code: 'OBSERVATION_NAME_REPEATED' as const, path: `${path}.${found}`, params: { found } }];
  });
}

/** Blanks, quotes, width, the kind of dash and a closing 的 tell no names apart. */
function plain(name: string): string {
  return name
    .replace(/[\s“”"'‘’《》「」]/g, '')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[~—–－〜∼-]+/g, '-')
    .replace(/的$/, '');
}
