import { translate, type Language } from '@kaoping/contracts';
import { isDecimal, type ItemChange } from '@kaoping/domain';
import type { CorrectionLine } from '@kaoping/read-models';

/** 更正〔2025〕1号; null until the correction is approved. */
export function correctionNumber(
  { year, sequence }: Pick<CorrectionLine, 'year' | 'sequence'>,
  language: Language,
): string | null {
  if (year === null || sequence === null) return null;
  return translate(language, 'value:documentNumber.correction', { year, sequence });
}

/** Which value of which item took the place of which. @param nameOf a unit, as it is to be named */
export function changeInWords(
  { unit, kind, subject, from, to }: ItemChange,
  language: Language,
  nameOf: (unit: string) => string = (unit) => unit,
): string {
  const value = (found: string): string =>
    isDecimal(found) ? found : translate(language, `value:itemValue.${found}`);
  const item = translate(language, `value:itemKind.${kind}`);
  return `${nameOf(unit)} ${item}${subject === unit ? '' : ` ${subject}`}: ${value(from)} → ${value(to)}`;
}
