/** What `JSON.parse` takes without a word and not as it was written, or deeper than anything behind it can read. */
export interface JsonSlip {
  /**
   * `number-inexact`: a number that becomes another one; `key-repeated`: of one key only the last value is kept;
   * `too-deep`: nested beyond `DEEPEST`, of which readers that walk by recursion would run out of stack.
   */
  readonly kind: 'number-inexact' | 'key-repeated' | 'too-deep';
  /** Dotted, `units.2.target`. */
  readonly path: string;
  /** The number, the key, or the most levels there may be. */
  readonly found: string;
  /** What the number becomes; else empty. */
  readonly kept: string;
}

interface Frame {
  /** Of an object; null in a list. */
  readonly keys: Set<string> | null;
  place: string | number;
  awaitsKey: boolean;
}

/** Levels of a document; the domain has the same bound for what comes to it in other ways. */
const DEEPEST = 256;

/** So much of a path leads a reader to the place; all of it would fill pages. */
const SHOWN = 6;

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?[0-9][0-9.eE+-]*|[{}[\],]/gs;

/**
 * Everything that would be lost between a text and its values. The text must be JSON; read it before `JSON.parse` does,
 * because afterwards nobody can tell 1739.1477916999999999 from the number that a computer makes of it.
 */
export function jsonSlipsIn(text: string): readonly JsonSlip[] {
  const slips: JsonSlip[] = [];
  const open: Frame[] = [];
  const slip = (kind: JsonSlip['kind'], found: string, kept = ''): void => {
    slips.push({ kind, path: open.map(({ place }) => place).join('.'), found, kept });
  };
  for (const [token] of text.matchAll(TOKEN)) {
    if (open.length > DEEPEST) return [tooDeep(open)];
    const frame = open.at(-1);
    if (token === '{') open.push({ keys: new Set(), place: '', awaitsKey: true });
    else if (token === '[') open.push({ keys: null, place: 0, awaitsKey: false });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') onward(frame);
    else if (token.startsWith('"')) {
      if (frame?.awaitsKey !== true || frame.keys === null) continue;
      const key = JSON.parse(token) as string;
      frame.place = key;
      frame.awaitsKey = false;
      if (frame.keys.has(key)) slip('key-repeated', key);
      frame.keys.add(key);
    } else if (!isExact(token)) slip('number-inexact', token, String(Number(token)));
  }
  return slips;
}

/** Says nothing of the rest: it is not read. */
function tooDeep(open: readonly Frame[]): JsonSlip {
  const path = open.slice(0, SHOWN).map(({ place }) => place);
  return { kind: 'too-deep', path: `${path.join('.')}…`, found: String(DEEPEST), kept: '' };
}

/** Behind a comma stands the next key, or the next entry of a list. */
function onward(frame: Frame | undefined): void {
  if (frame === undefined) return;
  if (typeof frame.place === 'number') frame.place++;
  else frame.awaitsKey = true;
}

/** A double keeps any 15 digits; of more, those whose shortest print is the same number. */
function isExact(written: string): boolean {
  if (written.length <= 15 && !/[eE]/.test(written)) return true;
  return canonical(written) === canonical(String(Number(written)));
}

/** Digits without zeros at their ends, and the exponent of the last one: 1.50, 15e-1 and 0.0015e3 are one. */
function canonical(number: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(number) ?? [];
  if (whole === '') return number;
  const digits = (whole + fraction).replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  if (kept === '') return '0';
  return `${sign}${kept}e${BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - kept.length)}`;
}
