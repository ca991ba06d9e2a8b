/**
 * A name as a reader compares it: full width, blanks and the form of its brackets say nothing, so that 办公室（财务室） is
 * 办公室 (财务室) and 投入／预算编制 is 投入 / 预算编制. Only for comparing; what is shown stays as it was written.
 */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/[[〔【{]/g, '(')
    .replace(/[\]〕】}]/g, ')');

/** Whether one of these names is this one. */
export const hasName = (names: readonly string[], name: string): boolean =>
  names.some((one) => plainName(one) === plainName(name));

/** The names that are different ones, each as it was first written. */
export const distinctNames = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.findIndex((one) => plainName(one) === plainName(name)) === index);
