/** A sentence in one width and one set of signs; `origin[i]` is where character `i` stood in the text as given. */
export interface PlainText {
  readonly text: string;
  readonly origin: readonly number[];
}

const SIGNS: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '【': '(',
  '】': ')',
  '〔': '(',
  '〕': ')',
  '[': '(',
  ']': ')',
  '％': '%',
  '﹪': '%',
  '－': '~',
  '—': '~',
  '–': '~',
  '―': '~',
  '-': '~',
  '−': '~',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '＞': '>',
  '＜': '<',
  '＝': '=',
  '≧': '≥',
  '≦': '≤',
  '⩾': '≥',
  '⩽': '≤',
  '*': '×',
  '＊': '×',
  '÷': '/',
  '／': '/',
  '．': '.',
  '\n': ';',
  '!': '。',
  '！': '。',
};

/** Quotes and blanks say nothing in a scoring standard. */
const SILENT = /[\s"'“”‘’「」『』《》〈〉\u200b\ufeff]/;

/** Full width becomes half width, every dash `~`, comparison signs one character; blanks and quotes go. */
export function plainText(given: string): PlainText {
  const kept: { readonly sign: string; readonly at: number }[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const found = given.charAt(at);
    if (found !== '\n' && SILENT.test(found)) {
      // Two numbers do not grow together over a blank.
      const between = /\d/.test(given.charAt(at - 1)) && /\d/.test(given.charAt(at + 1));
      if (between) kept.push({ sign: ' ', at });
      continue;
    }
    const sign = SIGNS[found] ?? halfWidth(found);
    const last = kept.at(-1)?.sign;
    if (sign === '~' && last === '~') continue;
    if (sign === '=' && (last === '>' || last === '<')) {
      const { at: before } = kept.pop() as { at: number };
      kept.push({ sign: last === '>' ? '≥' : '≤', at: before });
      continue;
    }
    if (sign === '.' && !isDecimalPoint(given, at)) {
      kept.push({ sign: /\d/.test(last ?? '') && kept.length <= 3 ? '.' : '。', at });
      continue;
    }
    if (sign === ',' && isThousands(given, at)) continue;
    kept.push({ sign, at });
  }
  return { text: kept.map(({ sign }) => sign).join(''), origin: kept.map(({ at }) => at) };
}

/** The place in the text as given of a place in the plain text; its end is the end. */
export function placeOf({ origin, text }: PlainText, given: string, at: number): number {
  return at >= text.length ? given.length : (origin[Math.max(at, 0)] ?? 0);
}

function halfWidth(sign: string): string {
  const code = sign.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign;
}

const DIGIT = /[0-9０-９]/;

function isDecimalPoint(given: string, at: number): boolean {
  return DIGIT.test(given.charAt(at - 1)) && DIGIT.test(given.charAt(at + 1));
}

function isThousands(given: string, at: number): boolean {
  return (
    given.charAt(at) === ',' && /\d$/.test(given.slice(0, at)) && /^\d{3}(?!\d)/.test(given.slice(at + 1))
  );
}
