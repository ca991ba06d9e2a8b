/** What is counted in English sentences, with anything that may stand between the number and it. */
const COUNTED =
  /(?<![\d.,…-])1 ((?:(?:bonus|percentage|valid|invalid) )*)(answers|ballots|breaches|days|decimals|entries|errors|items|marks|parts|periods|points|questions|sheets|times|units|warnings|years)\b/g;

/** 1 points off → 1 point off. Numbers come as decimals, already written, so that the plural forms of i18next see none. */
export const ofOne = (text: string): string =>
  text.replace(COUNTED, (_, between: string, many: string) => `1 ${between}${one(many)}`);

function one(many: string): string {
  if (many === 'breaches') return 'breach';
  return many.endsWith('ies') ? `${many.slice(0, -3)}y` : many.slice(0, -1);
}
