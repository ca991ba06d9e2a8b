import { findingOf, type Finding } from './finding.js';
import { labelIn, linesOf, nameOf, partsOf, type Line } from './lines.js';
import type { Json } from './read.js';

/** A number twice at the same level; an item may share its number with its group, as 7 and 8 do in 泉州 2024. */
export function numberFindings(document: Json): readonly Finding[] {
  const categories = partsOf(document, 'categories');
  const groups = categories.flatMap(({ json, place }) => partsOf(json, 'groups', place));
  const items = linesOf(document).map(({ json, place, no }: Line) => ({ json, place, no }));
  const numbered = [categories, groups].map((level) =>
    level.map((part) => ({ ...part, no: labelIn(part.json['no']) })),
  );
  return [...numbered, items].flatMap((level) => {
    const repeated = [...new Set(level.map(({ no }) => no))].filter(
      (no) => no !== '' && level.filter((one) => one.no === no).length > 1,
    );
    return repeated.map((no) => {
      const holders = level.filter((one) => one.no === no);
      const names = holders
        .map(({ json }) => nameOf(json))
        .toSorted()
        .join('、');
      return findingOf('NUMBER_REPEATED', holders[0]?.place ?? '', { found: no, names });
    });
  });
}
