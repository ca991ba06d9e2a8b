import { translate, type Language } from '@kaoping/contracts';
import type { OrganisationLine, RolledUnit } from '@kaoping/read-models';

/** One confirmed change as a bulletin tells it. */
export interface ToldChange {
  readonly change: string;
  readonly kind: OrganisationLine['kind'];
  readonly units: readonly string[];
  readonly text: string;
}

/** Changes of the organisation that took effect, in the order in which they came, with the names of that time and of now. */
export function changesInWords(
  lines: readonly OrganisationLine[],
  roll: readonly RolledUnit[],
  language: Language,
): readonly ToldChange[] {
  const nameOf = (unit: string): string => roll.find(({ id }) => id === unit)?.name ?? unit;
  return lines
    .filter(({ status }) => status === 'confirmed')
    .map(({ change, kind, units, into, names, effectiveOn, document }) => ({
      ...{ change, kind, units },
      text: translate(language, `value:changeTold.${kind}`, {
        ...{ effectiveOn, document: document.number },
        units: units.map(nameOf),
        into: into === null ? '' : nameOf(into),
        from: names?.from ?? '',
        to: names?.to ?? '',
      }),
    }));
}
