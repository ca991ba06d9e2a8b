import { NO_LIST, type ListSigns } from './list-signs.js';

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
const SILENT = /[\s"'“”‘’「」『』《》〈〉∈\u200b\ufeff]/;

/**
 * Full width becomes half width, every dash `~`, comparison signs one character; blanks and quotes go. `list`: the
 * numbers of a list (1.…；2.…).
 */
export function plainText(given: string, list: ListSigns = NO_LIST): PlainText {
  const kept: { readonly sign: string; readonly at: number }[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const found = given.charAt(at);
    // 得10分 2.良好: only the number parts the two.
    if (list.starts.has(at) && kept.length > 0 && !/[,;。:]/.test(kept.at(-1)?.sign ?? ''))
      kept.push({ sign: ';', at });
    if (found !== '\n' && SILENT.test(found)) {
      // Two numbers do not grow together over a blank.
      const between = /\d/.test(given.charAt(at - 1)) && /\d/.test(given.charAt(at + 1));
      if (between) kept.push({ sign: ' ', at });
      continue;
    }
    // 除以, 乘以 and 乘 are the signs themselves.
    const spoken = found === '除' || found === '乘' ? matchSpoken(given, at) : undefined;
    if (spoken !== undefined) {
      kept.push({ sign: spoken.sign, at });
      at += spoken.length - 1;
      continue;
    }
    const sign = isBracket(given, at) ? halfWidth(found) : (SIGNS[found] ?? halfWidth(found));
    const last = kept.at(-1)?.sign;
    if (sign === '~' && last === '~') continue;
    if (sign === '=' && (last === '>' || last === '<')) {
      const { at: before } = kept.pop() as { at: number };
      kept.push({ sign: last === '>' ? '≥' : '≤', at: before });
      continue;
    }
    if (list.dots.has(at)) {
      kept.push({ sign: '、', at });
      continue;
    }
    if (sign === '.' && !isDecimalPoint(given, at)) {
      kept.push({ sign: /\d/.test(last ?? '') && kept.length <= 3 ? '.' : '。', at });
      continue;
    }
    if (sign === ',' && isThousands(given, at) && !isInterval(given, at)) continue;
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

/** 除以 and 乘以, not 除以上情形外. */
function matchSpoken(
  given: string,
  at: number,
): { readonly sign: string; readonly length: number } | undefined {
  const found = /^(?:除以(?![上下外内及])|乘以?(?=[^坐客车务])(?=[^,，;；。]*[分值重数满率\d]))/.exec(
    given.slice(at, at + 12),
  )?.[0];
  return found === undefined ? undefined : { sign: found.startsWith('除') ? '/' : '×', length: found.length };
}

const NUMBER = '[-+]?[0-9０-９]+(?:[.．][0-9０-９]+)?[%％]?';
const INTERVAL = new RegExp(
  `[[［(（]\\s*${NUMBER}\\s*[,，]\\s*(?:${NUMBER}|[+]?∞|[+]?无穷大?)\\s*[\\]］)）]`,
  'g',
);

/** Inside [70%,90%): its brackets say what is included, and its comma is none of thousands. Looks at its surroundings only. */
function isInterval(given: string, at: number): boolean {
  const start = Math.max(0, at - LONGEST_INTERVAL);
  for (const found of given.slice(start, at + LONGEST_INTERVAL).matchAll(INTERVAL)) {
    const from = start + found.index;
    if (from <= at && at < from + found[0].length) return /[[［\]］]/.test(found[0]);
  }
  return false;
}

const LONGEST_INTERVAL = 40;

const isBracket = (given: string, at: number): boolean =>
  /[[\]［］]/.test(given.charAt(at)) && isInterval(given, at);

const DIGIT = /[0-9０-９]/;

function isDecimalPoint(given: string, at: number): boolean {
  return DIGIT.test(given.charAt(at - 1)) && DIGIT.test(given.charAt(at + 1));
}

function isThousands(given: string, at: number): boolean {
  return (
    given.charAt(at) === ',' && /\d$/.test(given.slice(0, at)) && /^\d{3}(?!\d)/.test(given.slice(at + 1))
  );
}
