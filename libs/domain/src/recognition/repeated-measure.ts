/** Signs that make other words than measures: 90完成得, 3以上. */
const NO_MEASURE = /[得扣加减计给不未以及至到且并或的为是其每上下内外前后中起止完达成优良差第分有无各均]/;
const ENDS = /^(?:[,;。()~/]|$|以[上下内]|及以|之[内间]|的|得|扣|加|为|不[得扣])/;
const LONGEST = 3;

/** 55标准箱得满分，每少1标准箱扣1分; 200M, 每低10M: a word that stands behind two numbers is their measure, whatever it is. */
export function repeatedMeasure(text: string, at: number): string | undefined {
  for (let length = LONGEST; length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const latin = /^[A-Za-z]+$/.test(word) && !/^[A-Za-z]/.test(text.slice(at + length));
    const han = /^[一-龥]+$/.test(word) && !NO_MEASURE.test(word);
    if (word.length < length || !(latin || han)) continue;
    const places = [...text.matchAll(new RegExp(`\\d${word}`, 'g'))];
    if (places.length < 2) continue;
    if (places.every(({ index, 0: found }) => ENDS.test(text.slice(index + found.length)))) return word;
  }
  return undefined;
}
